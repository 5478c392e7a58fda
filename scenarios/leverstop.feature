# language: nl
Functionaliteit: Niet meer leveren, en weer wel
  Niet meer leveren is een besluit van iemand van ons (art. 6:52 en 6:262 BW). De klant leest het in een
  bericht, met wat hij kan doen. Betaalt hij, dan leveren wij vanzelf weer.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum     | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep  | ma 5 okt    | 1.210,00 |
      | De Vries | 2026-102 | wo 16 sep | vr 16 okt   | 500,00   |
    En de dagen tot en met di 27 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis

  @S3.9
  Scenario: De klant leest dat de leveringen stilstaan, waarom, en wat hij kan doen
    Als het voorstel om aan "De Vries" niet meer te leveren wordt aangenomen
    En alle berichten zijn goedgekeurd
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan staat in het bericht aan "De Vries" "Onze leveringen aan u staan stil"
    En staat in het bericht aan "De Vries" "artikel 6:52 en 6:262 van het Burgerlijk Wetboek"
    En staat in het bericht aan "De Vries" "Dan leveren wij weer."
    En zegt de tijdlijn van "De Vries" "DELIVERY-STOPPED" op di 27 oktober

  @S3.9
  Scenario: Is betaald waar het om ging, dan leveren wij weer
    De tweede factuur staat nog open; daar ging de leverstop niet over.
    Als het voorstel om aan "De Vries" niet meer te leveren wordt aangenomen
    En wat tot hier gebeurde, is voorgeschiedenis
    En het wo 28 oktober is
    En het bankafschrift van di 27 oktober tot en met di 27 oktober binnenkomt:
      | datum     | bedrag   | naam     | omschrijving     |
      | di 27 okt | 1.210,00 | De Vries | factuur 2026-101 |
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan wordt aan "De Vries" geleverd
    En vraagt dit aandacht:
      | code           |
      | DELIVERY-AGAIN |
      | REST-UNPAID    |
    En zegt de tijdlijn van "De Vries" "DELIVERED-AGAIN-PAID" op wo 28 oktober

  Scenario: Er loopt er maar één: een volgende factuur valt onder dezelfde leverstop
    Zolang ook die factuur openstaat, blijft hij staan.
    Als het voorstel om aan "De Vries" niet meer te leveren wordt aangenomen
    En de dagen tot en met ma 16 november worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    En het di 17 november is
    En het bankafschrift van ma 16 november tot en met ma 16 november binnenkomt:
      | datum     | bedrag   | naam     | omschrijving     |
      | ma 16 nov | 1.210,00 | De Vries | factuur 2026-101 |
    En de dag wordt gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan wordt aan "De Vries" sinds di 27 oktober niet geleverd

  Scenario: Wie op een ander voorstel ja zegt, hoort welk voorstel het is
    Als de dagen tot en met do 29 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    En het voorstel om "De Vries" uit handen te geven wordt aangenomen als leverstop
    Dan wordt dat geweigerd met PROPOSAL-OTHER

  Scenario: Wat al is besloten, zegt wanneer en door wie
    Als het voorstel om aan "De Vries" niet meer te leveren wordt aangenomen
    En wat tot hier gebeurde, is voorgeschiedenis
    En hetzelfde voorstel over "De Vries" nog eens wordt aangenomen
    Dan wordt dat geweigerd met PROPOSAL-DECIDED

  Scenario: Wie failliet is of een particulier, krijgt geen leverstop
    Als van "De Vries" bekend wordt dat het een consument is
    En het voorstel om aan "De Vries" niet meer te leveren wordt aangenomen
    Dan wordt dat geweigerd met NO-DELIVERY-STOP
