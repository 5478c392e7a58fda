# language: nl
Functionaliteit: Eén klant, één bericht
  Wij schrijven aan de klant en houden per factuur bij waar zij is. Op één dag is er één contact,
  tussen twee contacten zit rust, en er is een grens.

  Scenario: Twee facturen die tegelijk vervallen, geven één telefoontje en één bericht
    Niemand wil twee keer gebeld worden over hetzelfde.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
      | De Vries | 2026-102 | vr 4 sep | zo 4 okt    | 605,00   |
    Als de dagen tot en met ma 5 oktober worden gedraaid
    Dan moet er gebeld worden:
      | klant    | facturen           | open     |
      | De Vries | 2026-101, 2026-102 | 1.815,00 |
    Als met "De Vries" is gebeld
    En de dagen tot en met do 8 oktober worden gedraaid
    En alle berichten zijn goedgekeurd
    Dan staat er klaar:
      | klant    | facturen           | totaal   | termijn   |
      | De Vries | 2026-101, 2026-102 | 1.815,00 | do 22 okt |
    En is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | ma 5 okt | 2026-101 | Bellen naar de status | bellen |
      | ma 5 okt | 2026-102 | Bellen naar de status | bellen |
      | do 8 okt | 2026-101 | Eerste aanmaning      | e-mail |
      | do 8 okt | 2026-102 | Eerste aanmaning      | e-mail |

  Scenario: Valt een factuur uit een bericht dat klaarstaat, dan is het totaal dat van de rest
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
      | De Vries | 2026-102 | vr 4 sep | zo 4 okt    | 605,00   |
    En de dagen tot en met ma 5 oktober worden gedraaid
    En met "De Vries" is gebeld
    En de dagen tot en met do 8 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als stap "first-demand" van factuur 2026-102 wordt overgeslagen omdat "al over gesproken"
    Dan staat er klaar:
      | klant    | facturen | totaal   | staat   |
      | De Vries | 2026-101 | 1.210,00 | planned |

  Scenario: Facturen die na elkaar vervallen, lopen elk hun eigen stappen met rust ertussen
    Na het telefoontje van woensdag wacht de aanmaning van donderdag tot vrijdag. Een bericht noemt
    ook de andere factuur die te laat is, maar die schuift daardoor niet op.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
      | De Vries | 2026-102 | zo 6 sep | di 6 okt    | 605,00   |
    Als de dagen tot en met do 8 oktober worden gedraaid
    Dan wacht:
      | factuur  | stap             | tot      | code               |
      | 2026-101 | Eerste aanmaning | vr 9 okt | CONTACTED-RECENTLY |
    Als de dagen tot en met ma 19 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                                  | wat     |
      | ma 5 okt  | 2026-101 | Bellen naar de status                 | bellen  |
      | wo 7 okt  | 2026-102 | Bellen naar de status                 | bellen  |
      | vr 9 okt  | 2026-101 | Eerste aanmaning                      | e-mail  |
      | vr 9 okt  | 2026-102 |                                       | vermeld |
      | ma 12 okt | 2026-102 | Eerste aanmaning                      | e-mail  |
      | wo 14 okt | 2026-101 | Bellen naar de status van de betaling | bellen  |
      | ma 19 okt | 2026-102 | Bellen naar de status van de betaling | bellen  |

  Scenario: Een laatste aanmaning gaat voor en staat nooit in één bericht met een herinnering
    Op vrijdag 30 oktober zijn beide aan de beurt. De laatste aanmaning noemt alleen haar eigen
    factuur; de herinnering gaat op de eerste werkdag na twee dagen rust. Voor de factuur van de laatste
    aanmaning vraagt zij niets: dat zou een tweede bedrag zijn.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep  | zo 4 okt    | 1.210,00 |
      | De Vries | 2026-102 | za 26 sep | ma 26 okt   | 605,00   |
    Als de dagen tot en met vr 30 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                                  | wat    |
      | ma 5 okt  | 2026-101 | Bellen naar de status                 | bellen |
      | do 8 okt  | 2026-101 | Eerste aanmaning                      | e-mail |
      | di 13 okt | 2026-101 | Bellen naar de status van de betaling | bellen |
      | di 27 okt | 2026-102 | Bellen naar de status                 | bellen |
      | vr 30 okt | 2026-101 | Tweede aanmaning                      | e-mail |
    En wacht:
      | factuur  | stap             | tot      | code                |
      | 2026-102 | Eerste aanmaning | ma 2 nov | OTHER-CONTACT-TODAY |
    Als de dagen tot en met ma 2 november worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat     |
      | ma 2 nov | 2026-102 | Eerste aanmaning | e-mail  |

  @S1.21
  Scenario: Een consument krijgt in veertien dagen hoogstens drie contacten
    Na drie contacten met de eerste factuur wacht het telefoontje over de tweede tot het eerste
    contact veertien dagen geleden is.
    Gegeven een administratie "Bakkerij Zonnebloem" met particuliere klanten
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant       | factuur  | datum     | vervaldatum | open     |
      | mw. Pieters | 2026-101 | vr 4 sep  | zo 4 okt    | 1.210,00 |
      | mw. Pieters | 2026-102 | zo 13 sep | di 13 okt   | 605,00   |
    Als de dagen tot en met wo 14 oktober worden gedraaid
    Dan wacht:
      | factuur  | stap                  | tot       | code               |
      | 2026-102 | Bellen naar de status | do 15 okt | CONTACTED-RECENTLY |
    Als de dagen tot en met do 15 oktober worden gedraaid
    Dan wacht:
      | factuur  | stap                  | tot       | code          |
      | 2026-102 | Bellen naar de status | ma 19 okt | FREQUENCY-CAP |
    Als de dagen tot en met ma 19 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                                  | wat    |
      | ma 5 okt  | 2026-101 | Bellen naar de status                 | bellen |
      | do 8 okt  | 2026-101 | Eerste aanmaning                      | e-mail |
      | di 13 okt | 2026-101 | Bellen naar de status van de betaling | bellen |
      | ma 19 okt | 2026-102 | Bellen naar de status                 | bellen |

  Scenario: De e-mail bij een telefoontje dat niet is gepleegd, telt als contact
    Maandag is er niet gebeld, en de e-mail ging dinsdag alleen weg. De herinnering voor de kleine
    factuur wacht daarom tot donderdag.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant | factuur | datum    | vervaldatum | open   | e-mail           |
      | Alfa  | A-1     | di 1 sep | zo 4 okt    | 100,00 | kas@alfa.example |
      | Alfa  | A-2     | di 1 sep | zo 4 okt    | 40,00  | kas@alfa.example |
    Als de dagen tot en met ma 5 oktober worden gedraaid
    En het dinsdag 6 oktober is
    En alle berichten zijn goedgekeurd en verstuurd
    Dan is er 1 keer contact geweest met "Alfa"
    Als de dagen tot en met wo 7 oktober worden gedraaid
    Dan staat er niets klaar
    Als de dagen tot en met do 8 oktober worden gedraaid
    Dan staat er klaar:
      | klant | facturen | staat   |
      | Alfa  | A-1, A-2 | planned |
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Wat bij een telefoontje wacht, gaat niet naast een nieuwere herinnering de deur uit
    Maandag had er gebeld moeten worden. Dinsdag is de kleine factuur aan de beurt; die herinnering
    noemt ook de grote.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant | factuur | datum    | vervaldatum | open   | e-mail           |
      | Alfa  | A-1     | di 1 sep | zo 4 okt    | 100,00 | kas@alfa.example |
      | Alfa  | A-2     | di 1 sep | zo 4 okt    | 40,00  | kas@alfa.example |
    Als de dagen tot en met ma 5 oktober worden gedraaid
    Dan staat er klaar:
      | klant | facturen | staat   |
      | Alfa  | A-1, A-2 | planned |
    Als de dagen tot en met di 6 oktober worden gedraaid
    Dan staat er klaar:
      | klant | facturen | staat   |
      | Alfa  | A-1, A-2 | planned |
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: De e-mail en het telefoontje waar hij bij hoort, zijn samen één contact
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant | factuur | datum    | vervaldatum | open   | e-mail           |
      | Alfa  | A-1     | di 1 sep | zo 4 okt    | 100,00 | kas@alfa.example |
    Als de dagen tot en met ma 5 oktober worden gedraaid
    En alle berichten zijn goedgekeurd en verstuurd
    Dan is er 1 keer contact geweest met "Alfa"
    Als met "Alfa" is gebeld
    Dan is er 1 keer contact geweest met "Alfa"
    En wat tot hier gebeurde, is voorgeschiedenis
