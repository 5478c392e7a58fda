# language: nl
Functionaliteit: Kopieën van facturen gaan mee
  Wie de factuur niet kan vinden, betaalt niet. Met een herinnering gaat daarom de bewaarde PDF van
  elke factuur mee. De brief zegt alleen dat er een kopie bij zit als dat zo is.

  @S1.5
  Scenario: De klant heeft de factuur in zijn mailbox voordat u belt
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail            |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 605,00   | kas@vries.example |
    Als bij factuur 2026-101 een PDF van 40 kB wordt bewaard
    En de dagen tot en met ma 5 oktober worden gedraaid
    Dan gaat met het bericht aan "De Vries" mee "brief.pdf, factuur-2026-101.pdf"
    Als alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "Een kopie van de factuur vindt u in de bijlage."
    En gaat met het bericht aan "De Vries" mee "brief.pdf, factuur-2026-101.pdf"
    En wat tot hier gebeurde, is voorgeschiedenis

  @S3.4
  Scenario: Van de ene factuur is een kopie bewaard, van de andere niet
    De brief noemt alleen de kopie die er is; wie goedkeurt, ziet welke ontbreekt.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail            |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 605,00   | kas@vries.example |
      | De Vries | 2026-102 | vr 4 sep | zo 4 okt    | 242,00   | kas@vries.example |
    Als bij factuur 2026-102 een PDF van 40 kB wordt bewaard
    En de dagen tot en met ma 5 oktober worden gedraaid
    Dan wordt bij het bericht aan "De Vries" opgemerkt NO-COPY
    Als alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "Een kopie van 2026-102 vindt u in de bijlage."
    En staat in het bericht aan "De Vries" niet "Een kopie van de facturen"
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Zonder bewaarde kopie zegt de brief er niets over
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail            |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 605,00   | kas@vries.example |
    Als de dagen tot en met ma 5 oktober worden gedraaid
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" niet "kopie"
    En gaat met het bericht aan "De Vries" mee "brief.pdf"
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Samen te groot: de kopieën blijven achter en de brief zwijgt erover
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail            |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 605,00   | kas@vries.example |
      | De Vries | 2026-102 | vr 4 sep | zo 4 okt    | 242,00   | kas@vries.example |
    Als bij factuur 2026-101 een PDF van 4000 kB wordt bewaard
    En bij factuur 2026-102 een PDF van 4000 kB wordt bewaard
    En de dagen tot en met ma 5 oktober worden gedraaid
    Dan wordt bij het bericht aan "De Vries" opgemerkt COPIES-TOO-LARGE
    Als alle berichten zijn goedgekeurd
    Dan gaat met het bericht aan "De Vries" mee "brief.pdf"
    En staat in het bericht aan "De Vries" niet "kopie"
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Wie geen kopieën wil sturen, zet dat uit
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En met herinneringen gaan geen kopieën mee
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail            |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 605,00   | kas@vries.example |
    Als bij factuur 2026-101 een PDF van 40 kB wordt bewaard
    En de dagen tot en met ma 5 oktober worden gedraaid
    Dan gaat met het bericht aan "De Vries" mee "brief.pdf"
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Een kopie komt er na goedkeuring bij: het bericht wordt opnieuw gemaakt
    Wat vastligt, gaat weg zoals het is of wordt vervangen. Niemand stuurt een brief die te weinig
    zegt.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En bij de eerste aanmaning gaan volgens de strategie kopieën mee
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail            |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | kas@vries.example |
    Als de dagen tot en met do 8 oktober worden gedraaid
    En alle berichten zijn goedgekeurd
    Dan gaat met het bericht aan "De Vries" mee "brief.pdf"
    Als bij factuur 2026-101 een PDF van 40 kB wordt bewaard
    En alle goedgekeurde berichten zijn verstuurd
    En alle berichten zijn goedgekeurd
    Dan gaat met het bericht aan "De Vries" mee "brief.pdf, factuur-2026-101.pdf"
    En staat in het bericht aan "De Vries" "Een kopie van de factuur vindt u in de bijlage."
    Als bij factuur 2026-101 een PDF van 50 kB wordt bewaard
    En alle goedgekeurde berichten zijn verstuurd
    Dan staat er klaar:
      | klant    | facturen | staat   |
      | De Vries | 2026-101 | planned |
    Als alle berichten zijn goedgekeurd en verstuurd
    Dan staat er klaar:
      | klant | facturen | staat |
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Achter de brief op papier staat de kopie, of de paklijst zegt dat u hem bijvoegt
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En bij de eerste aanmaning gaan volgens de strategie kopieën mee
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail | adres        | postcode | plaats |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |        | Kerkstraat 1 | 1234 AB  | Hoorn  |
      | De Vries | 2026-102 | vr 4 sep | zo 4 okt    | 605,00   |        | Kerkstraat 1 | 1234 AB  | Hoorn  |
    Als bij factuur 2026-101 een PDF van 40 kB wordt bewaard
    En bij factuur 2026-102 een PDF wordt bewaard die niet te drukken is
    En de dagen tot en met do 8 oktober worden gedraaid
    En alle berichten zijn goedgekeurd
    Dan gaat met het bericht aan "De Vries" mee "factuur-2026-101.pdf, factuur-2026-102.pdf"
    Als alle brieven worden gedrukt
    Dan staat op de paklijst "1 + 1"
    En staat op de paklijst "Kopie zelf bijvoegen bij"
    En staat op de paklijst "%PDF-1.4  2026-101"
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Wie wordt gewist, neemt de kopieën mee
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En bij de eerste aanmaning gaan volgens de strategie kopieën mee
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail            |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | kas@vries.example |
    Als bij factuur 2026-101 een PDF van 40 kB wordt bewaard
    En de dagen tot en met do 8 oktober worden gedraaid
    En alle berichten zijn goedgekeurd en verstuurd
    Dan worden er 3 bestanden bewaard
    Als het vrijdag 9 oktober is
    En het bankafschrift van do 8 oktober tot en met do 8 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving |
      | do 8 okt | 1.210,00 | De Vries | 2026-101     |
    En "De Vries" wordt gewist
    Dan worden er 0 bestanden bewaard
    En wat tot hier gebeurde, is voorgeschiedenis

  @S1.6 @S3.18
  Scenario: Op de tijdlijn staat dat er een kopie bij is gekomen
    De ene zat bij de factuur, de andere voegde iemand toe. Wordt het bestand teruggedraaid, dan is
    zijn kopie weg, en ook de regel.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
      | De Vries | 2026-102 | vr 4 sep | zo 4 okt    | 605,00   |
    Als bij factuur 2026-102 een PDF van 40 kB wordt bewaard
    En deze facturen als UBL binnenkomen:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | pdf |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | ja  |
    Dan staat op de tijdlijn van "De Vries" "COPY-ADDED, COPY-ADDED"
    Als import 2 wordt teruggedraaid
    Dan staat op de tijdlijn van "De Vries" "COPY-ADDED"
    En wat tot hier gebeurde, is voorgeschiedenis
