# language: nl
Functionaliteit: Geld dat binnenkomt
  Wat zeker is, wordt vanzelf afgeletterd. Wat niet zeker is, beslist een mens, en dat blijft zo.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
    En de dagen tot en met do 8 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Geld van een klant zonder factuurnummer houdt de brief tegen, tot een mens beslist
    Wie heeft betaald wat te laat is, krijgt geen aanmaning omdat wij het nog niet hebben afgeletterd.
    Als het bankafschrift tot en met wo 7 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving |
      | wo 7 okt | 1.210,00 | De Vries | dank u wel   |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | klant    | wat               | bedrag   |
      | De Vries | ontvangst herkend | 1.210,00 |
    En wacht:
      | factuur  | stap             | tot | code              |
      | 2026-101 | Eerste aanmaning |     | RECEIPT-TO-SETTLE |
    En vraagt dit aandacht:
      | code               |
      | RECEIPTS-TO-SETTLE |
    Als de ontvangst van € 1.210,00 op wo 7 oktober met de hand wordt afgeletterd op 2026-101
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | factuur  | wat                     | bedrag   |
      | 2026-101 | met de hand afgeletterd | 1.210,00 |
    En staat er niets open

  Scenario: Een aflettering die niet klopte, wordt ongedaan gemaakt en wacht op een keuze
    De factuur staat weer open, maar het geld is er. Zolang niemand kiest waarvoor het is, staat het
    in de werklijst, gaat er geen brief en noemt de vordering het. Bleek de betaling voor een andere
    factuur, dan volgt de aanmaning alsnog.
    Als het bankafschrift tot en met wo 7 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving |
      | wo 7 okt | 1.210,00 | De Vries | 2026-101     |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | factuur  | wat         | bedrag   |
      | 2026-101 | afgeletterd | 1.210,00 |
    En staat er niets open
    Als de aflettering van de ontvangst van € 1.210,00 op wo 7 oktober ongedaan wordt gemaakt
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | wat               | bedrag   |
      | do 8 okt | 2026-101 | teruggedraaid     | 1.210,00 |
      | do 8 okt |          | ontvangst herkend | 1.210,00 |
    En wacht:
      | factuur  | stap             | tot | code              |
      | 2026-101 | Eerste aanmaning |     | RECEIPT-TO-SETTLE |
    En vraagt dit aandacht:
      | code               |
      | RECEIPTS-TO-SETTLE |
    En is de vordering op 2026-101 per do 8 oktober:
      | hoofdsom | betaald  |
      | 1.210,00 | 1.210,00 |
    En staat er open:
      | factuur  | open     |
      | 2026-101 | 1.210,00 |

  Scenario: Geld dat bij geen factuur hoort, houdt niets meer op
    De klant maakte een borg over en noemde er een factuur bij. Zolang niemand zegt waarvoor het geld
    is, wacht de aanmaning. Hoort het bij geen factuur, dan gaat zij, en noemt de vordering het niet.
    Als het bankafschrift tot en met wo 7 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving          |
      | wo 7 okt | 1.250,00 | De Vries | borg en ook 2026-101  |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | klant    | wat               | bedrag   |
      | De Vries | ontvangst herkend | 1.250,00 |
    En wacht:
      | factuur  | stap             | tot | code              |
      | 2026-101 | Eerste aanmaning |     | RECEIPT-TO-SETTLE |
    Als de ontvangst van € 1.250,00 op wo 7 oktober bij geen factuur hoort
    En de dag wordt gedraaid
    En alle berichten zijn goedgekeurd
    Dan is dit er gedaan:
      | factuur  | stap             | wat    | bedrag   |
      | 2026-101 | Eerste aanmaning | e-mail | 1.210,00 |
    En is de vordering op 2026-101 per do 8 oktober:
      | hoofdsom | betaald |
      | 1.210,00 | 0,00    |
    Als de ontvangst van € 1.250,00 op wo 7 oktober bij geen factuur hoort
    Dan wordt dat geweigerd met ALREADY-SETTLED
    Als de aflettering van de ontvangst van € 1.250,00 op wo 7 oktober ongedaan wordt gemaakt
    Dan is dit er gedaan:
      | klant    | wat               | bedrag   |
      | De Vries | ontvangst herkend | 1.250,00 |
    En vraagt dit aandacht:
      | code               |
      | RECEIPTS-TO-SETTLE |

  Scenario: Geld waarvan niet zeker is waarvoor, wordt in de brief genoemd en afgetrokken
    De klant betaalde vijfhonderd euro zonder erbij te zeggen waarvoor. Dat is te weinig om te
    zwijgen, en te veel om te vergeten.
    Als het bankafschrift tot en met wo 7 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | wo 7 okt | 500,00 | De Vries | dank u wel   |
    En de dag wordt gedraaid
    En alle berichten zijn goedgekeurd
    Dan is dit er gedaan:
      | factuur  | stap             | wat               | bedrag   |
      |          |                  | ontvangst herkend | 500,00   |
      | 2026-101 | Eerste aanmaning | e-mail            | 1.210,00 |
    En staat in het bericht aan "De Vries" "€ -500,00"
    En staat in het bericht aan "De Vries" "€ 710,00"
    En staat er klaar:
      | klant    | totaal |
      | De Vries | 710,00 |

  Scenario: Wie te veel betaalt, betaalt zijn factuur en houdt de rest tegoed
    Een mens bevestigt het; de rest blijft zichtbaar als geld van deze klant.
    Als het bankafschrift tot en met wo 7 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving |
      | wo 7 okt | 1.250,00 | De Vries | 2026-101     |
    Dan is dit er gedaan:
      | klant    | wat               | bedrag   |
      | De Vries | ontvangst herkend | 1.250,00 |
    Als de ontvangst van € 1.250,00 op wo 7 oktober met de hand wordt afgeletterd op 2026-101
    Dan is dit er gedaan:
      | factuur  | wat                     | bedrag   |
      | 2026-101 | met de hand afgeletterd | 1.210,00 |
      |          | ontvangst over          | 40,00    |
    En staat er niets open

  Scenario: Geld van een ander met ons factuurnummer wordt een vraag
    Jansen betaalt de factuur van De Vries. Dat kan, maar een mens zegt het.
    Als de lijst met openstaande posten per wo 7 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
      | Jansen   | 2026-102 | do 1 okt | za 31 okt   | 605,00   | 605,00   |
    En het bankafschrift tot en met wo 7 oktober binnenkomt:
      | datum    | bedrag   | naam   | omschrijving |
      | wo 7 okt | 1.210,00 | Jansen | 2026-101     |
    Dan is dit er gedaan:
      | klant  | wat               | bedrag   |
      | Jansen | ontvangst herkend | 1.210,00 |
    En staat er open:
      | factuur  | open     |
      | 2026-101 | 1.210,00 |
      | 2026-102 | 605,00   |

  Scenario: Geld van een ander met ons factuurnummer houdt de brief aan wie die factuur heeft tegen
    Jansen betaalt misschien voor De Vries. Zolang dat niet is uitgezocht, gaat er geen brief met een
    bedrag naar De Vries, ook niet als het maar een deel is.
    Als de lijst met openstaande posten per wo 7 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
      | Jansen   | 2026-102 | do 1 okt | za 31 okt   | 605,00   | 605,00   |
    En het bankafschrift tot en met wo 7 oktober binnenkomt:
      | datum    | bedrag | naam   | omschrijving |
      | wo 7 okt | 700,00 | Jansen | 2026-101     |
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | klant  | wat               | bedrag |
      | Jansen | ontvangst herkend | 700,00 |
    En wacht:
      | factuur  | stap             | tot | code                |
      | 2026-101 | Eerste aanmaning |     | RECEIPT-NAMES-CLAIM |
    En vraagt dit aandacht:
      | code               |
      | RECEIPTS-TO-SETTLE |
    Als de ontvangst van € 700,00 op wo 7 oktober met de hand wordt afgeletterd op 2026-102
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | factuur  | stap             | wat                     | bedrag   |
      | 2026-102 |                  | met de hand afgeletterd | 605,00   |
      |          |                  | ontvangst over          | 95,00    |
      | 2026-101 | Eerste aanmaning | e-mail                  | 1.210,00 |

  Scenario: Ook na een vergissing met afletteren houdt het geld van een ander de brief tegen
    Jansen betaalt misschien voor De Vries. Iemand letterde het af op de factuur van Jansen, en draait
    dat terug: dan is weer niet bekend voor wie het was.
    Als de lijst met openstaande posten per wo 7 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
      | Jansen   | 2026-102 | do 1 okt | za 31 okt   | 605,00   | 605,00   |
    En het bankafschrift tot en met wo 7 oktober binnenkomt:
      | datum    | bedrag | naam   | omschrijving |
      | wo 7 okt | 500,00 | Jansen | 2026-101     |
    En de ontvangst van € 500,00 op wo 7 oktober met de hand wordt afgeletterd op 2026-102
    En wat tot hier gebeurde, is voorgeschiedenis
    En de aflettering van de ontvangst van € 500,00 op wo 7 oktober ongedaan wordt gemaakt
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | factuur  | wat               | bedrag |
      | 2026-102 | teruggedraaid     | 500,00 |
      |          | ontvangst herkend | 500,00 |
    En wacht:
      | factuur  | stap             | tot | code                |
      | 2026-101 | Eerste aanmaning |     | RECEIPT-NAMES-CLAIM |
    En vraagt dit aandacht:
      | code               |
      | RECEIPTS-TO-SETTLE |

  Scenario: Is de genoemde factuur intussen betaald, dan wacht het geld op een keuze voor wie het betaalde
    Het staat bij de ontvangsten tot iemand kiest.
    Als de lijst met openstaande posten per wo 7 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
      | Jansen   | 2026-102 | do 1 okt | za 31 okt   | 605,00   | 605,00   |
    En het bankafschrift tot en met wo 7 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving |
      | wo 7 okt | 500,00   | Jansen   | 2026-101     |
      | wo 7 okt | 1.210,00 | De Vries | dank u wel   |
    En de ontvangst van € 500,00 op wo 7 oktober met de hand wordt afgeletterd op 2026-102
    En de aflettering van de ontvangst van € 500,00 op wo 7 oktober ongedaan wordt gemaakt
    Dan vraagt dit aandacht:
      | code               |
      | RECEIPTS-TO-SETTLE |
    Als de ontvangst van € 1.210,00 op wo 7 oktober met de hand wordt afgeletterd op 2026-101
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan vraagt dit aandacht:
      | code               |
      | RECEIPTS-TO-SETTLE |
    Als de ontvangst van € 500,00 op wo 7 oktober met de hand wordt afgeletterd op 2026-102
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan vraagt niets aandacht

  Scenario: Een factuur die later komt, wacht ook op teruggedraaid geld dat haar noemt
    De Vries noemt een nummer dat nog niet bekend is. De dag erna blijkt het een factuur van Jansen.
    Als de lijst met openstaande posten per wo 7 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
    En het bankafschrift tot en met wo 7 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | wo 7 okt | 300,00 | De Vries | 2026-205     |
    En de ontvangst van € 300,00 op wo 7 oktober met de hand wordt afgeletterd op 2026-101
    En de aflettering van de ontvangst van € 300,00 op wo 7 oktober ongedaan wordt gemaakt
    En het is vrijdag 9 oktober 2026
    En de lijst met openstaande posten per do 8 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
      | Jansen   | 2026-205 | vr 4 sep | zo 4 okt    | 300,00   | 300,00   |
    En het bankafschrift tot en met do 8 oktober binnenkomt zonder ontvangsten
    En wat tot hier gebeurde, is voorgeschiedenis
    En de dag wordt gedraaid
    Dan wacht:
      | factuur  | stap                  | tot | code                |
      | 2026-205 | Bellen naar de status |     | RECEIPT-NAMES-CLAIM |
    En is dit er gedaan:
      | klant    | factuur  | stap             | wat    | bedrag   |
      | De Vries | 2026-101 | Eerste aanmaning | e-mail | 1.210,00 |

  Scenario: Geld van een rekening van twee klanten met hun nummers houdt beider brieven tegen
    Wie er betaalde, is niet bekend, maar wel welke facturen er staan. Een bericht dat al is
    goedgekeurd, gaat dan niet de deur uit.
    Als de lijst met openstaande posten per wo 7 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
      | Jansen   | 2026-102 | vr 4 sep | za 31 okt   | 605,00   | 605,00   |
    En het bankafschrift tot en met wo 7 oktober binnenkomt zonder ontvangsten
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En alle berichten zijn goedgekeurd
    Dan is dit er gedaan:
      | factuur  | stap             | wat    | bedrag   |
      | 2026-101 | Eerste aanmaning | e-mail | 1.210,00 |
    Als het bankafschrift van do 8 oktober tot en met do 8 oktober binnenkomt:
      | datum    | bedrag   | naam             | omschrijving      |
      | do 8 okt | 1.500,00 | Holding De Brink | 2026-101 2026-102 |
    En alle goedgekeurde berichten zijn verstuurd
    Dan is dit er gedaan:
      | klant    | factuur  | stap             | wat                              | bedrag   |
      |          |          |                  | ontvangst herkend                | 1.500,00 |
      | De Vries | 2026-101 | Eerste aanmaning | ingetrokken: RECEIPT-NAMES-CLAIM |          |
      | De Vries | 2026-101 | Eerste aanmaning | e-mail                           | 1.210,00 |
    En vraagt dit aandacht:
      | code               |
      | RECEIPTS-TO-SETTLE |

  Scenario: Een factuur die betaald leek toen er gebeld werd, wordt later alsnog gebeld
    Het telefoontje was voor twee facturen; een ervan leek betaald en is niet besproken. Als dat een
    vergissing blijkt, is zij niet vergeten.
    Gegeven elke ochtend komt het bankafschrift van de dag ervoor binnen
    En het vrijdag 9 oktober is
    En de lijst met openstaande posten per do 8 oktober binnenkomt:
      | klant  | factuur  | datum    | vervaldatum | open   |
      | Jansen | 2026-201 | do 1 okt | zo 11 okt   | 605,00 |
      | Jansen | 2026-202 | do 1 okt | zo 11 okt   | 300,00 |
    En wat tot hier gebeurde, is voorgeschiedenis
    En het maandag 12 oktober is
    Als de dag wordt gedraaid zonder dat iemand belt
    Dan is dit er gedaan:
      | factuur  | stap                  | wat    |
      | 2026-201 | Bellen naar de status | bellen |
      | 2026-202 | Bellen naar de status | bellen |
    Als het dinsdag 13 oktober is
    En het bankafschrift van ma 12 oktober tot en met ma 12 oktober binnenkomt:
      | datum     | bedrag | naam   | omschrijving |
      | ma 12 okt | 300,00 | Jansen | 2026-202     |
    En met "Jansen" is gebeld
    En de aflettering van de ontvangst van € 300,00 op ma 12 oktober ongedaan wordt gemaakt
    En de dagen tot en met do 15 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | wat               |
      | di 13 okt | 2026-202 | afgeletterd       |
      | di 13 okt | 2026-202 | teruggedraaid     |
      | di 13 okt |          | ontvangst herkend |

  Scenario: Eén betaling voor twee facturen min een creditnota
    De klant schrijft erbij wat hij betaalt en wat hij aftrekt, en het klopt op de cent.
    Als de lijst met openstaande posten per wo 7 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |
      | De Vries | 2026-102 | do 1 okt | za 31 okt   | 605,00   | 605,00   |
      | De Vries | 2026-C01 | do 1 okt | do 1 okt    | -100,00  | -100,00  |
    En het bankafschrift tot en met wo 7 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving                  |
      | wo 7 okt | 1.715,00 | De Vries | 2026-101 2026-102 cn 2026-C01 |
    Dan is dit er gedaan:
      | factuur  | wat         | bedrag   |
      | 2026-101 | afgeletterd | 1.210,00 |
      | 2026-102 | afgeletterd | 605,00   |
      | 2026-C01 | afgeletterd | -100,00  |
    En staat er niets open

  Scenario: Twee betalingen voor dezelfde factuur worden een vraag
    Een ervan is voor iets anders of per ongeluk; de computer kiest niet.
    Als het bankafschrift tot en met wo 7 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving |
      | di 6 okt | 1.210,00 | De Vries | 2026-101     |
      | wo 7 okt | 1.210,00 | De Vries | 2026-101     |
    Dan is dit er gedaan:
      | klant    | wat               | bedrag   |
      | De Vries | ontvangst herkend | 1.210,00 |
      | De Vries | ontvangst herkend | 1.210,00 |
    En staat er open:
      | factuur  | open     |
      | 2026-101 | 1.210,00 |
