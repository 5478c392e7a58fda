# language: nl
Functionaliteit: De laatste aanmaning met rente en kosten
  De brief vraagt wat volgens de wet verschuldigd is, elk deel apart. Wat de berekening niet kan
  vaststellen, vraagt de brief niet.

  @S0.23
  Scenario: Een bedrijf krijgt hoofdsom, rente, kosten en de rente per dag te zien
    Wie het hele bedrag een week later betaalt, betaalt eerst de kosten en de rente.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | ma 5 okt    | 1.210,00 |
    En de dagen tot en met zo 18 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het maandag 19 oktober is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "U moet ons nog € 1.396,33 betalen: € 1.210,00 met de rente"
    En staat in het bericht aan "De Vries" "€ 4,83"
    En staat in het bericht aan "De Vries" "€ 181,50"
    En staat in het bericht aan "De Vries" "€ 0,34 voor elke dag na maandag 19 oktober 2026"
    En heeft het bericht aan "De Vries" een QR-code voor € 1.396,33
    En is dit er gedaan:
      | dag       | factuur  | stap              | wat    | bedrag   |
      | ma 19 okt | 2026-101 | Laatste aanmaning | e-mail | 1.210,00 |
    Als alle goedgekeurde berichten zijn verstuurd
    En het maandag 26 oktober is
    En het bankafschrift van ma 26 oktober tot en met ma 26 oktober binnenkomt:
      | datum     | bedrag   | naam     | omschrijving |
      | ma 26 okt | 1.396,33 | De Vries | 2026-101     |
    Dan is dit er gedaan:
      | factuur  | wat                         | bedrag   |
      | 2026-101 | afgeletterd                 | 1.210,00 |
      | 2026-101 | afgeletterd: rente en kosten | 186,33   |
    En staat er niets open
    En vraagt niets aandacht
    En is de vordering op 2026-101 per ma 26 oktober:
      | hoofdsom | rente | kosten | betaald  | samen |
      | 1.210,00 | 7,24  | 181,50 | 1.396,33 | 0,00  |
    En staat bij de vordering op 2026-101 per ma 26 oktober PAID-AS-ASKED
    Als de aflettering van de ontvangst van € 1.396,33 op ma 26 oktober ongedaan wordt gemaakt
    Dan is dit er gedaan:
      | factuur  | wat                           | bedrag   |
      | 2026-101 | teruggedraaid                 | 1.210,00 |
      | 2026-101 | teruggedraaid: rente en kosten | 186,33   |
      |          | ontvangst herkend             | 1.396,33 |
    En past de ontvangst van € 1.396,33 op ma 26 oktober op 2026-101 met € 186,33 aan rente en kosten
    Als de ontvangst van € 1.396,33 op ma 26 oktober met de hand wordt afgeletterd op 2026-101
    Dan is dit er gedaan:
      | factuur  | wat                                     | bedrag   |
      | 2026-101 | met de hand afgeletterd                 | 1.210,00 |
      | 2026-101 | met de hand afgeletterd: rente en kosten | 186,33   |

  @S0.23
  Scenario: Wie op tijd precies betaalt wat de brief vroeg, is van alle facturen af
    Er was al een deel betaald, en het bedrag gaat over twee facturen: hoe de boeken het verdelen, maakt
    niet uit.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | ma 5 okt    | 1.000,00 |
      | De Vries | 2026-102 | vr 4 sep | ma 5 okt    | 412,30   |
    En de dagen tot en met wo 14 oktober worden gedraaid
    En het bankafschrift van wo 14 oktober tot en met wo 14 oktober binnenkomt:
      | datum     | bedrag | naam     | omschrijving       |
      | wo 14 okt | 600,00 | De Vries | deel van 2026-101  |
    En de ontvangst van € 600,00 op wo 14 oktober met de hand wordt afgeletterd op 2026-101
    En de dagen tot en met zo 18 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het maandag 19 oktober is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "U moet ons nog € 1.029,14 betalen"
    Als alle goedgekeurde berichten zijn verstuurd
    En het maandag 26 oktober is
    En het bankafschrift van ma 26 oktober tot en met ma 26 oktober binnenkomt:
      | datum     | bedrag   | naam     | omschrijving      |
      | ma 26 okt | 1.029,14 | De Vries | 2026-101 2026-102 |
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan staat er niets open
    En is de vordering op 2026-101 per ma 26 oktober:
      | samen |
      | 0,00  |
    En is de vordering op 2026-102 per ma 26 oktober:
      | samen |
      | 0,00  |

  @S0.23
  Scenario: Een consument krijgt haar pas na een goede veertiendagenbrief en zijn termijn
    Gegeven een administratie "Bakkerij Zonnebloem" met particuliere klanten
    En de strategie "punctueel-consument"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met do 5 november worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het vrijdag 6 november is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Boer" "In onze brief van vrijdag 16 oktober 2026 vroegen wij u om"
    En staat in het bericht aan "De Boer" "U moet ons nog € 1.396,14 betalen: € 1.210,00 met de rente"
    En staat in het bericht aan "De Boer" "€ 0,13 voor elke dag na vrijdag 6 november 2026"
    En staat in het bericht aan "De Boer" "Gratis hulp bij geldzorgen"
    En heeft het bericht aan "De Boer" een QR-code voor € 1.396,14
    En is dit er gedaan:
      | dag      | factuur  | stap              | wat    | bedrag   |
      | vr 6 nov | 2026-101 | Laatste aanmaning | e-mail | 1.210,00 |

  Scenario: Is een deel in geschil, dan vraagt zij de rest, met rente en kosten over de rest
    De veertiendagenbrief vroeg om alles, en zijn termijn is voorbij. Over € 400 ontstaat daarna een
    geschil. De brief rekent rente en kosten over € 810; de vordering zelf blijft wat zij is.
    Gegeven een administratie "Bakkerij Zonnebloem" met particuliere klanten
    En de strategie "punctueel-consument"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met do 5 november worden gedraaid
    En van factuur 2026-101 klopt volgens de klant € 400,00 niet
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het vrijdag 6 november is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    Dan ziet wie het bericht aan "De Boer" goedkeurt UNDISPUTED-ONLY
    Als alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Boer" "U moet ons nog € 934,61 betalen: € 810,00 met de rente"
    En staat in het bericht aan "De Boer" "€ 121,50"
    En is dit er gedaan:
      | dag      | factuur  | stap              | wat    | bedrag |
      | vr 6 nov | 2026-101 | Laatste aanmaning | e-mail | 810,00 |
    En is de vordering op 2026-101 per vr 6 november:
      | hoofdsom | kosten |
      | 1.210,00 | 181,50 |
    En staat bij de vordering op 2026-101 per vr 6 november PART-DISPUTED

  Scenario: Wie eerst de hoofdsom betaalt en later de rest, betaalt met de rest rente en kosten
    Wie meer betaalt dan de brief vroeg, houdt het meerdere tegoed.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | ma 5 okt    | 1.210,00 |
    En de dagen tot en met ma 19 oktober worden gedraaid
    En het maandag 26 oktober is
    En het bankafschrift van ma 26 oktober tot en met ma 26 oktober binnenkomt:
      | datum     | bedrag   | naam     | omschrijving |
      | ma 26 okt | 1.210,00 | De Vries | 2026-101     |
    En het dinsdag 27 oktober is
    En het bankafschrift van di 27 oktober tot en met di 27 oktober binnenkomt:
      | datum     | bedrag | naam     | omschrijving    |
      | di 27 okt | 200,00 | De Vries | rest 2026-101   |
    En wat tot hier gebeurde, is voorgeschiedenis
    Als de ontvangst van € 200,00 op di 27 oktober met de hand wordt afgeletterd op 2026-101
    Dan is dit er gedaan:
      | factuur  | wat                                     | bedrag |
      | 2026-101 | met de hand afgeletterd: rente en kosten | 186,33 |
      |          | ontvangst over                          | 13,67  |

  Scenario: Zonder brief betaalt het meerdere alleen rente en kosten als iemand dat zegt
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En het woensdag 7 oktober is
    En het bankafschrift tot en met wo 7 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving |
      | wo 7 okt | 1.300,00 | De Vries | 2026-101     |
    En wat tot hier gebeurde, is voorgeschiedenis
    Als de ontvangst van € 1.300,00 op wo 7 oktober wordt afgeletterd op 2026-101 met rente en kosten
    Dan is dit er gedaan:
      | factuur  | wat                                     | bedrag   |
      | 2026-101 | met de hand afgeletterd                 | 1.210,00 |
      | 2026-101 | met de hand afgeletterd: rente en kosten | 41,03    |
      |          | ontvangst over                          | 48,97    |
    En is de vordering op 2026-101 per wo 7 oktober:
      | hoofdsom | rente | kosten | betaald  | samen |
      | 1.210,00 | 1,03  | 40,00  | 1.251,03 | 0,00  |

  Scenario: Btw over de kosten staat in de veertiendagenbrief, en daarna in de vordering en de aanmaning
    Het incassobureau rekent btw, en wij kunnen die niet verrekenen. De brief zegt dat, met het bedrag.
    Gegeven een administratie "Bakkerij Zonnebloem" met particuliere klanten
    En de strategie "punctueel-consument"
    En btw die de administratie niet kan verrekenen
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En met iedereen is afgesproken:
      | waarover    | wat |
      | vat-service | yes |
    En de dagen tot en met do 15 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het vrijdag 16 oktober is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Boer" "Die kosten zijn € 181,50."
    En staat in het bericht aan "De Boer" "€ 38,11 btw"
    En staat in het bericht aan "De Boer" "kunnen wij niet verrekenen"
    En staat in het bericht aan "De Boer" "In totaal moet u dan € 1.429,61 betalen."
    Als alle goedgekeurde berichten zijn verstuurd
    En de dagen tot en met do 5 november worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan zijn de regels van de vordering op 2026-101 per do 5 november:
      | wat          | bedrag   | grondslag               |
      | principal    | 1.210,00 | art. 3:296 BW           |
      | interest     | 4,51     | art. 6:119 BW           |
      | costs band   | 181,50   | art. 6:96 BW, art. 2 Bik |
      | vat-on-costs | 38,11    | art. 2 lid 3 Bik        |
    Als het vrijdag 6 november is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Boer" "U moet ons nog € 1.434,25 betalen"
    En staat in het bericht aan "De Boer" "Btw over de incassokosten"
    En is dit er gedaan:
      | dag      | factuur  | stap              | wat    | bedrag   |
      | vr 6 nov | 2026-101 | Laatste aanmaning | e-mail | 1.210,00 |
    Als de administratie kan btw voortaan verrekenen
    Dan zijn de regels van de vordering op 2026-101 per do 5 november:
      | wat        | bedrag   | grondslag                |
      | principal  | 1.210,00 | art. 3:296 BW            |
      | interest   | 4,51     | art. 6:119 BW            |
      | costs band | 181,50   | art. 6:96 BW, art. 2 Bik |

  Scenario: Zonder incassobureau dat btw rekent, komt er geen btw over de kosten
    Gegeven een administratie "Bakkerij Zonnebloem" met particuliere klanten
    En de strategie "punctueel-consument"
    En btw die de administratie niet kan verrekenen
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met do 5 november worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan is de vordering op 2026-101 per do 5 november:
      | kosten |
      | 181,50 |
    En staat bij de vordering op 2026-101 per do 5 november VAT-ON-COSTS-NO-SERVICE

  Scenario: Wie na de termijn betaalt wat de brief vroeg, is de dagen daarna nog verschuldigd
    Daar valt hij niet vanzelf mee lastig te vallen; het staat alleen in de vordering.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | ma 5 okt    | 1.210,00 |
    En de dagen tot en met ma 19 oktober worden gedraaid
    En het maandag 9 november is
    En het bankafschrift van di 20 oktober tot en met ma 9 november binnenkomt:
      | datum    | bedrag   | naam     | omschrijving |
      | ma 9 nov | 1.396,33 | De Vries | 2026-101     |
    Dan is de vordering op 2026-101 per ma 9 november:
      | hoofdsom | rente | kosten | betaald  | samen |
      | 1.210,00 | 12,07 | 181,50 | 1.396,33 | 7,24  |
    En vraagt niets aandacht
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Wie alleen de hoofdsom betaalt, laat rente en kosten over tot iemand daarover beslist
    Wat over is staat in de werklijst. Kwijtschelden doet een mens, met een reden, en dat blijft te
    zien in de vordering.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | ma 5 okt    | 1.210,00 |
    En de dagen tot en met ma 19 oktober worden gedraaid
    En het maandag 26 oktober is
    En het bankafschrift van di 20 oktober tot en met ma 26 oktober binnenkomt:
      | datum     | bedrag   | naam     | omschrijving |
      | ma 26 okt | 1.210,00 | De Vries | 2026-101     |
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan vraagt dit aandacht:
      | code        |
      | REST-UNPAID |
    En is de vordering op 2026-101 per ma 26 oktober:
      | hoofdsom | rente | kosten | betaald  | samen  |
      | 1.210,00 | 7,24  | 181,50 | 1.210,00 | 188,74 |
    Als "De Vries" wordt gewist
    Dan wordt dat geweigerd met REST-OPEN
    Als de rente en kosten van "De Vries" worden kwijtgescholden wegens "trouwe klant"
    Dan vraagt niets aandacht
    En is de vordering op 2026-101 per wo 25 november:
      | hoofdsom | rente | kosten | betaald  | samen |
      | 1.210,00 | 7,24  | 181,50 | 1.210,00 | 0,00  |
    En zijn de regels van de vordering op 2026-101 per wo 25 november:
      | wat                | van        | bedrag    | grondslag                |
      | principal          | 2026-09-04 | 1.210,00  | art. 3:296 BW            |
      | interest           | 2026-10-06 | 7,24      | art. 6:119a BW           |
      | costs late-invoice | 2026-10-06 | 40,00     | art. 6:96 lid 4 BW       |
      | costs band         | 2026-10-10 | 181,50    | art. 6:96 BW, art. 2 Bik |
      | costs included     | 2026-10-10 | -40,00    | art. 6:96 BW, art. 2 Bik |
      | payment            | 2026-10-26 | -1.210,00 | art. 6:43 lid 1, 6:44 BW |
      | remission          | 2026-10-26 | -188,74   | art. 6:160 BW            |
    Als de rente en kosten van "De Vries" worden kwijtgescholden wegens "nog eens"
    Dan wordt dat geweigerd met NOTHING-OPEN

  Scenario: Ook na jaren is wat een brief vroeg nog verschuldigd, en wordt de klant niet stil gewist
    De werklijst vraagt er twee jaar aandacht voor. Wie de klant wist, beslist er eerst over.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | ma 5 okt    | 1.210,00 |
    En de dagen tot en met ma 19 oktober worden gedraaid
    En het maandag 26 oktober is
    En het bankafschrift van di 20 oktober tot en met ma 26 oktober binnenkomt:
      | datum     | bedrag   | naam     | omschrijving |
      | ma 26 okt | 1.210,00 | De Vries | 2026-101     |
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het maandag 6 november 2028 is
    En "De Vries" wordt gewist
    Dan wordt dat geweigerd met REST-OPEN

  Scenario: Rente en kosten op een open factuur worden per factuur kwijtgescholden
    Van een klant tegelijk gaat alleen wat over is op betaalde facturen; staat er nog een open, dan
    wordt gezegd hoe het wel gaat.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 26 november 2026
    En de openstaande posten per do 26 november 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | ma 5 okt    | 1.210,00 |
    En wat tot hier gebeurde, is voorgeschiedenis
    Als de rente en kosten van "De Vries" worden kwijtgescholden wegens "trouwe klant"
    Dan wordt dat geweigerd met REST-ON-OPEN

  Scenario: Een consument die binnen de veertien dagen de hoofdsom betaalt, is klaar
    Gegeven een administratie "Bakkerij Zonnebloem" met particuliere klanten
    En de strategie "punctueel-consument"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met vr 16 oktober worden gedraaid
    En het vrijdag 23 oktober is
    En het bankafschrift van za 17 oktober tot en met vr 23 oktober binnenkomt:
      | datum     | bedrag   | naam    | omschrijving |
      | vr 23 okt | 1.210,00 | De Boer | 2026-101     |
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan is de vordering op 2026-101 per vr 23 oktober:
      | hoofdsom | rente | kosten | betaald  | samen |
      | 1.210,00 | 2,78  | 0,00   | 1.210,00 | 0,00  |
    En staat bij de vordering op 2026-101 per vr 23 oktober PAID-AS-ASKED
    En vraagt niets aandacht

  Scenario: Een consument die na de veertien dagen met de kosten betaalt, wordt vanzelf verwerkt
    Wie dan alleen de hoofdsom betaalt, laat de kosten over.
    Gegeven een administratie "Bakkerij Zonnebloem" met particuliere klanten
    En de strategie "punctueel-consument"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant   | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Boer | 2026-101 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
      | De Wit  | 2026-102 | vr 4 sep | vr 2 okt    | 1.210,00 | Kerkstraat 2 | 1234 AB  | Hoorn  |
    En de dagen tot en met vr 16 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    En het donderdag 5 november is
    Als het bankafschrift van za 17 oktober tot en met do 5 november binnenkomt:
      | datum    | bedrag   | naam    | omschrijving |
      | do 5 nov | 1.391,50 | De Boer | 2026-101     |
      | do 5 nov | 1.210,00 | De Wit  | 2026-102     |
    Dan is dit er gedaan:
      | factuur  | wat                          | bedrag   |
      | 2026-101 | afgeletterd                  | 1.210,00 |
      | 2026-101 | afgeletterd: rente en kosten | 181,50   |
      | 2026-102 | afgeletterd                  | 1.210,00 |
    En vraagt dit aandacht:
      | code        |
      | REST-UNPAID |
