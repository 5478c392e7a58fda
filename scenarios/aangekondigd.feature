# language: nl
Functionaliteit: Wat wij aankondigen, doen wij
  Elk gevolg dat een brief noemt, wordt een taak van onszelf: per factuur, met een dag en met wie het
  doet. Zij staat op de werklijst vanaf drie werkdagen ervoor. Doen wij het toch niet, dan zegt iemand
  waarom.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | ma 5 okt    | 1.210,00 |

  @S0.21
  Scenario: Een laatste aanmaning maakt van elk gevolg een taak met de dag die in de brief staat
    Gegeven de dagen tot en met zo 18 oktober worden gedraaid
    En het ma 19 oktober is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En wat tot hier gebeurde, is voorgeschiedenis
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "Op donderdag 29 oktober 2026 geven wij deze zaak uit handen."
    En is niets meer aangekondigd dat wij moeten doen
    Als alle goedgekeurde berichten zijn verstuurd
    Dan moeten wij nog doen:
      | klant    | factuur  | wat       | op        | wie     |
      | De Vries | 2026-101 | hand-over | do 29 okt | manager |
    En zegt de tijdlijn van "De Vries" "ANNOUNCED" op ma 19 oktober

  @S0.3 @S1.20
  Scenario: Zij staat op de werklijst voor haar dag, op die dag en erna
    Gegeven de dagen tot en met vr 23 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan vraagt niets aandacht
    Als de dagen tot en met ma 26 oktober worden gedraaid
    Dan vraagt dit aandacht:
      | code            |
      | COMMITMENT-NEAR |
    Als de dagen tot en met do 29 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan vraagt dit aandacht:
      | code           |
      | COMMITMENT-DUE |
    Als de dagen tot en met vr 30 oktober worden gedraaid
    Dan vraagt dit aandacht:
      | code            |
      | COMMITMENT-LATE |

  @S1.20
  Scenario: Zij is klaar als de stap is gedaan
    Gegeven de dagen tot en met do 29 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het voorstel om "De Vries" uit handen te geven wordt aangenomen
    Dan is niets meer aangekondigd dat wij moeten doen
    En is van wat aan "De Vries" is aangekondigd de staat "fulfilled"
    En vraagt niets aandacht

  Scenario: Wie betaalt, maakt dat het niet meer hoeft
    Gegeven de dagen tot en met ma 19 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het di 20 oktober is
    En het bankafschrift van ma 19 oktober tot en met ma 19 oktober binnenkomt:
      | datum     | bedrag   | naam     | omschrijving     |
      | ma 19 okt | 1.210,00 | De Vries | factuur 2026-101 |
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan is niets meer aangekondigd dat wij moeten doen
    En is van wat aan "De Vries" is aangekondigd de staat "settled"

  Scenario: Een toezegging schuift de dag op, en de lijst zegt dat
    Gegeven de dagen tot en met ma 19 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als "De Vries" belooft alles te betalen op vr 30 oktober
    Dan moeten wij nog doen:
      | klant    | factuur  | wat       | op       | aangekondigd | staat   |
      | De Vries | 2026-101 | hand-over | ma 2 nov | do 29 okt    | promise |
    Als de belofte van "De Vries" wordt ingetrokken
    Dan moeten wij nog doen:
      | klant    | factuur  | wat       | op        | aangekondigd | staat |
      | De Vries | 2026-101 | hand-over | do 29 okt | do 29 okt    |       |

  Scenario: Een geschil zet haar stil tot het is afgerond
    Gegeven de dagen tot en met ma 19 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als factuur 2026-101 klopt volgens de klant niet
    Dan moeten wij nog doen:
      | klant    | factuur  | wat       | op | aangekondigd | staat   |
      | De Vries | 2026-101 | hand-over |    | do 29 okt    | dispute |
    Als het ma 2 november is
    En het geschil over factuur 2026-101 eindigt: de klant had ongelijk
    Dan moeten wij nog doen:
      | klant    | factuur  | wat       | op       | aangekondigd | staat |
      | De Vries | 2026-101 | hand-over | di 3 nov | do 29 okt    | stop  |

  Scenario: Een pauze die eerder eindigt, schuift niets op
    Gegeven de dagen tot en met ma 19 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als factuur 2026-101 wordt gepauzeerd tot en met vr 23 oktober omdat "vakantie"
    Dan moeten wij nog doen:
      | klant    | factuur  | wat       | op        | staat |
      | De Vries | 2026-101 | hand-over | do 29 okt |       |
    Als de pauze van factuur 2026-101 wordt beëindigd
    En factuur 2026-101 wordt gepauzeerd tot en met vr 6 november omdat "overleg"
    Dan moeten wij nog doen:
      | klant    | factuur  | wat       | op       | staat |
      | De Vries | 2026-101 | hand-over | ma 9 nov | stop  |

  Scenario: Staat alles stil, dan schuift ook de dag op
    Gegeven de dagen tot en met ma 19 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als alles stilstaat tot en met vr 30 oktober omdat "kantoor dicht"
    Dan moeten wij nog doen:
      | klant    | factuur  | wat       | op       | staat       |
      | De Vries | 2026-101 | hand-over | ma 2 nov | house-pause |

  @S1.20
  Scenario: Wie ervan afziet, zegt waarom
    Gegeven de dagen tot en met ma 19 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als van wat aan "De Vries" is aangekondigd wordt afgezien omdat ""
    Dan wordt dat geweigerd met REASON-MISSING
    Als van wat aan "De Vries" is aangekondigd wordt gezegd dat het is gedaan
    Dan wordt dat geweigerd met DUTY-BY-STEP
    Als van wat aan "De Vries" is aangekondigd wordt afgezien omdat "de eigenaar is ernstig ziek"
    Dan is niets meer aangekondigd dat wij moeten doen
    En is van wat aan "De Vries" is aangekondigd de staat "waived"
    En zegt de tijdlijn van "De Vries" "DUTY-ENDED" op ma 19 oktober
    Als van wat aan "De Vries" is aangekondigd wordt afgezien omdat "nog een keer"
    Dan wordt dat geweigerd met DUTY-OVER

  Scenario: Wordt de stap zelf overgeslagen, dan is ook van de taak afgezien
    Gegeven de dagen tot en met ma 19 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als stap "hand-over" van factuur 2026-101 wordt overgeslagen omdat "oude klant"
    Dan is niets meer aangekondigd dat wij moeten doen
    En is van wat aan "De Vries" is aangekondigd de staat "waived"

  Scenario: Zolang een betalingsregeling loopt, wacht wat is aangekondigd, en een voorstel dat er al lag vervalt
    Wie een regeling heeft, wordt niet intussen uit handen gegeven.
    Gegeven de dagen tot en met do 29 oktober worden gedraaid
    Als "De Vries" gaat in 3 termijnen per maand betalen, voor het eerst op ma 30 november
    Dan zijn dit de zaken die uit handen gaan:
      | klant |
    En moeten wij nog doen:
      | klant    | factuur  | wat       | op | aangekondigd | staat |
      | De Vries | 2026-101 | hand-over |    | do 29 okt    | plan  |
    Als de dagen tot en met ma 2 november worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan vraagt niets aandacht
