# language: nl
Functionaliteit: Wat de deur uit gaat
  Van gepland tot gepost: wat er klaarligt wordt nog eens bekeken voordat het de deur uit gaat, en
  wat weg is, blijft bewaard zoals het was.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail | adres        | postcode | plaats |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |        | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met ma 5 oktober worden gedraaid
    En met "De Vries" is gebeld
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Berichten uit is echt uit
    Bellen gaat door; berichten wachten. Gaat de schakelaar weer aan, dan gaat het verder.
    Als alle berichten worden uitgezet
    En de dagen tot en met vr 9 oktober worden gedraaid
    Dan is er niets gedaan
    Als alle berichten worden aangezet
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat   |
      | vr 9 okt | 2026-101 | Eerste aanmaning | brief |

  Scenario: Wat wordt vastgehouden, gaat niet weg en wordt niet opnieuw gepland
    Iemand wil eerst overleggen. Daarna gaat het bericht verder waar het was.
    Als de dagen tot en met do 8 oktober worden gedraaid
    En het bericht aan "De Vries" wordt vastgehouden omdat "eerst overleggen"
    En de dagen tot en met ma 12 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat   |
      | do 8 okt | 2026-101 | Eerste aanmaning | brief |
    En staat er klaar:
      | klant    | facturen | staat |
      | De Vries | 2026-101 | held  |
    Als alle berichten zijn goedgekeurd en verstuurd
    Dan staat er klaar:
      | klant    | facturen | staat |
      | De Vries | 2026-101 | held  |
    Als het bericht aan "De Vries" wordt vrijgegeven
    En alle berichten zijn goedgekeurd en verstuurd
    Dan staat er klaar:
      | klant | facturen | staat |
    En worden er 1 bestanden bewaard

  Scenario: Wat een mens intrekt, gaat niet weg en komt niet stilletjes terug
    Intrekken is een besluit: de stap telt als overgeslagen, en de volgende stap gaat gewoon door.
    Als de dagen tot en met do 8 oktober worden gedraaid
    En het bericht aan "De Vries" wordt ingetrokken omdat "verkeerde toon"
    En de dagen tot en met di 13 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                                  | wat                              |
      | do 8 okt  | 2026-101 | Eerste aanmaning                      | brief                            |
      | do 8 okt  | 2026-101 | Eerste aanmaning                      | ingetrokken: WITHDRAWN-BY-PERSON |
      | di 13 okt | 2026-101 | Bellen naar de status van de betaling | bellen                           |

  Scenario: Wie iets recht heeft gezet, laat het bericht opnieuw maken
    Als de dagen tot en met do 8 oktober worden gedraaid
    En het bericht aan "De Vries" wordt ingetrokken om het opnieuw te maken omdat "adres verbeterd"
    En de dagen tot en met vr 9 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat                              |
      | do 8 okt | 2026-101 | Eerste aanmaning | brief                            |
      | do 8 okt | 2026-101 | Eerste aanmaning | ingetrokken: WITHDRAWN-BY-PERSON |
      | vr 9 okt | 2026-101 | Eerste aanmaning | brief                            |

  Scenario: Gedrukt en dan betaald: de brief gaat niet op de bus
    Als de dagen tot en met do 8 oktober worden gedraaid
    En alle berichten zijn goedgekeurd
    En alle brieven worden gedrukt
    Dan staat er klaar:
      | klant    | facturen | staat   | drukken |
      | De Vries | 2026-101 | printed | 1       |
    Als het bankafschrift van do 8 oktober tot en met do 8 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving |
      | do 8 okt | 1.210,00 | De Vries | 2026-101     |
    En alle goedgekeurde berichten zijn verstuurd
    Dan wordt dat geweigerd met POSTED-WHEN
    Als alle brieven worden gedrukt
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat                       |
      | do 8 okt | 2026-101 | Eerste aanmaning | brief                     |
      | do 8 okt | 2026-101 |                  | afgeletterd               |
      | do 8 okt | 2026-101 | Eerste aanmaning | ingetrokken: NOTHING-OPEN |
    En staat er klaar:
      | klant | facturen | staat |

  Scenario: Gisteren gedrukt en blijven liggen: opnieuw drukken maakt de brief opnieuw, met nieuwe dagen
    Als de dagen tot en met do 8 oktober worden gedraaid
    En alle berichten zijn goedgekeurd
    En alle brieven worden gedrukt
    Dan staat er klaar:
      | klant    | termijn   | staat   |
      | De Vries | di 27 okt | printed |
    Als het vrijdag 9 oktober is
    En alle brieven worden gedrukt
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat                     |
      | do 8 okt | 2026-101 | Eerste aanmaning | brief                   |
      | vr 9 okt | 2026-101 | Eerste aanmaning | ingetrokken: DAY-PASSED |
      | vr 9 okt | 2026-101 | Eerste aanmaning | brief                   |
    En staat er klaar:
      | klant    | termijn   | staat   | drukken |
      | De Vries | wo 28 okt | printed | 1       |

  Scenario: Gisteren gedrukt, vandaag gemeld: wij vragen op welke dag de brief wegging
    De brief kan gisteren op de bus zijn gegaan. Dan telt die dag, en hij gaat niet nog eens weg.
    Als de dagen tot en met do 8 oktober worden gedraaid
    En alle berichten zijn goedgekeurd
    En alle brieven worden gedrukt
    En het vrijdag 9 oktober is
    En alle goedgekeurde berichten zijn verstuurd
    Dan wordt dat geweigerd met POSTED-WHEN
    En staat er klaar:
      | klant    | termijn   | staat   |
      | De Vries | di 27 okt | printed |
    Als het bericht aan "De Vries" is op do 8 oktober gepost
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat   |
      | do 8 okt | 2026-101 | Eerste aanmaning | brief |
    En staat er klaar:
      | klant | staat |

  Scenario: Ging de brief de vorige dag echt op de bus, dan is dat een feit
    Als de dagen tot en met do 8 oktober worden gedraaid
    En alle berichten zijn goedgekeurd
    En het vrijdag 9 oktober is
    En het bericht aan "De Vries" is op do 8 oktober gepost
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat   |
      | do 8 okt | 2026-101 | Eerste aanmaning | brief |
    En staat er klaar:
      | klant | staat |

  Scenario: Twee keer drukken is één brief, en twee keer posten is één keer
    Als de dagen tot en met do 8 oktober worden gedraaid
    En alle berichten zijn goedgekeurd
    En alle berichten zijn goedgekeurd
    En alle brieven worden gedrukt
    En alle brieven worden gedrukt
    Dan staat op de paklijst "opnieuw"
    En staat op de paklijst "1 brief"
    En staat er klaar:
      | klant    | staat   | drukken |
      | De Vries | printed | 2       |
    Als alle goedgekeurde berichten zijn verstuurd
    En alle goedgekeurde berichten zijn verstuurd
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat   |
      | do 8 okt | 2026-101 | Eerste aanmaning | brief |
    En worden er 1 bestanden bewaard

  Scenario: Twee brieven, één paklijst
    Gegeven de openstaande posten per ma 5 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail | adres        | postcode | plaats |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |        | Kerkstraat 1 | 1234 AB  | Hoorn  |
      | Mulder   | 2026-102 | vr 4 sep | ma 5 okt    | 605,00   |        | Dorpsweg 2   | 4321 BA  | Goor   |
    En de dagen tot en met di 6 oktober worden gedraaid
    En met "Mulder" is gebeld
    En de dagen tot en met vr 9 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als alle berichten zijn goedgekeurd
    En alle brieven worden gedrukt
    Dan staat op de paklijst "2 brieven"
    En staat op de paklijst "Dorpsweg 2, 4321 BA"

  Scenario: Op zaterdag gaat er niets weg
    Als de dagen tot en met do 8 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    En het zaterdag 10 oktober is
    En alle berichten zijn goedgekeurd
    Dan wordt dat geweigerd met MESSAGE-HELD

  Scenario: Staan berichten uit, dan blijft ook wat goedgekeurd is binnen
    Als de dagen tot en met do 8 oktober worden gedraaid
    En alle berichten zijn goedgekeurd
    En wat tot hier gebeurde, is voorgeschiedenis
    En alle berichten worden uitgezet
    En alle goedgekeurde berichten zijn verstuurd
    Dan wordt dat geweigerd met MESSAGE-HELD
    Als alle brieven worden gedrukt
    Dan wordt dat geweigerd met MESSAGE-HELD

  Scenario: Ook een gedrukte brief blijft binnen als berichten uit staan
    Als de dagen tot en met do 8 oktober worden gedraaid
    En alle berichten zijn goedgekeurd
    En alle brieven worden gedrukt
    En wat tot hier gebeurde, is voorgeschiedenis
    En alle berichten worden uitgezet
    En alle goedgekeurde berichten zijn verstuurd
    Dan wordt dat geweigerd met MESSAGE-HELD

  Scenario: Van een gewiste klant blijft geen brief bewaard
    Als de dagen tot en met do 8 oktober worden gedraaid
    En alle berichten zijn goedgekeurd en verstuurd
    Dan worden er 1 bestanden bewaard
    Als het vrijdag 9 oktober is
    En het bankafschrift van do 8 oktober tot en met do 8 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving |
      | do 8 okt | 1.210,00 | De Vries | 2026-101     |
    En wat tot hier gebeurde, is voorgeschiedenis
    En "De Vries" wordt gewist
    Dan worden er 0 bestanden bewaard

  @S1.14
  Scenario: Een toezegging voor een deel wordt bevestigd met het toegezegde bedrag
    Een bevestiging noemt wat er is afgesproken, niet alles wat openstaat. Er wacht niets op.
    Als "De Vries" belooft € 300,00 te betalen op vr 30 oktober
    Dan staat er klaar:
      | klant    | soort                | staat   |
      | De Vries | promise-confirmation | planned |
    Als alle berichten zijn goedgekeurd
    Dan staat er klaar:
      | klant    | soort                | staat    | totaal   |
      | De Vries | promise-confirmation | approved | € 300,00 |

  Scenario: Een stap overslaan kan niet terwijl zijn brief al is gedrukt
    De brief ligt klaar om weg te gaan: trek die eerst in.
    Als de dagen tot en met do 8 oktober worden gedraaid
    En alle berichten zijn goedgekeurd
    En alle brieven worden gedrukt
    En stap "first-demand" van factuur 2026-101 wordt overgeslagen omdat "toch niet"
    Dan wordt dat geweigerd met TASK-STATE
    En staat er klaar:
      | klant    | facturen | staat   | drukken |
      | De Vries | 2026-101 | printed | 1       |
    En wat tot hier gebeurde, is voorgeschiedenis
