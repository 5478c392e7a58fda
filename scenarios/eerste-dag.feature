# language: nl
Functionaliteit: De eerste dagen
  Wat een nieuwe gebruiker nog moet regelen, en wat pas vanzelf gaat als iemand dat heeft gezegd.

  Scenario: De werklijst vraagt om de herinneringen van het boekhoudpakket uit te zetten
    Een debiteur die van twee kanten herinneringen krijgt, weet niet wat geldt.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    Dan is dit goed om te weten:
      | code         |
      | DEBTORS-LACK |
    Als de dagen tot en met ma 5 oktober worden gedraaid
    Dan is dit goed om te weten:
      | code            |
      | OTHER-REMINDERS |
      | DEBTORS-LACK    |
    Als het boekhoudpakket zelf geen herinneringen meer stuurt
    En wij "De Vries" niet aanmanen vanwege "agreed"
    Dan is dit goed om te weten:
      | code       |
      | NOT-CHASED |
    Als wat tot hier gebeurde, is voorgeschiedenis

  @S3.2
  Scenario: Zonder toestemming keurt niemand vanzelf goed; daarna alleen herinneringen
    De strategie zegt dat de eerste aanmaning geen goedkeuring nodig heeft. Dat telt pas als de
    administratie het ook toestaat.
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de eerste aanmaning heeft volgens de strategie geen goedkeuring nodig
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    Als de dagen tot en met do 8 oktober worden gedraaid
    Dan staat er klaar:
      | klant    | facturen | staat   |
      | De Vries | 2026-101 | planned |
    Als de run zelf mag goedkeuren wat geen goedkeuring nodig heeft
    En de dag wordt gedraaid
    Dan staat er klaar:
      | klant    | facturen | staat    |
      | De Vries | 2026-101 | approved |
    Als wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Aan wie niet meer wordt geleverd, kan weer worden geleverd
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | ma 5 okt    | 1.210,00 |
    En de dagen tot en met di 27 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het voorstel om aan "De Vries" niet meer te leveren wordt aangenomen
    En aan "De Vries" weer wordt geleverd omdat "er is een regeling"
    En aan "De Vries" weer wordt geleverd omdat "nog eens"
    Dan wordt dat geweigerd met NOTHING-RUNS
