# language: nl
Functionaliteit: De vaste tijdlijn van strategie 004
  Bellen op dag 1, aanmanen op dag 4, bellen op dag 9, opnieuw aanmanen op dag 26 en dan een
  voorstel om de vordering uit handen te geven. Dag 0 is de vervaldatum.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    En elk bericht gaat dezelfde dag de deur uit

  @S1.4 @S2.3 @S4.14 @S4.16 @S4.17
  Scenario: Vervalt een factuur op zondag, dan vallen de stappen precies op dag 1, 4, 9, 26 en 36
    Dit is de tijdlijn zoals de brontekst haar noemt; niemand betaalt en alles gaat per e-mail.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    Als de dagen tot en met ma 30 november worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                                  | wat      | bedrag   |
      | ma 5 okt  | 2026-101 | Bellen naar de status                 | bellen   | 1.210,00 |
      | do 8 okt  | 2026-101 | Eerste aanmaning                      | e-mail   | 1.210,00 |
      | di 13 okt | 2026-101 | Bellen naar de status van de betaling | bellen   | 1.210,00 |
      | vr 30 okt | 2026-101 | Tweede aanmaning                      | e-mail   | 1.210,00 |
      | ma 9 nov  | 2026-101 | Uit handen geven                      | voorstel | 1.210,00 |

  @S4.6
  Scenario: Vervalt een factuur op vrijdag, dan schuift alles door naar dag 3, 6, 11 en 28
    Dag 1 is een zaterdag; dan bellen we maandag. Elke stap telt vanaf de vorige die echt gedaan is.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | wo 2 sep | vr 2 okt    | 1.210,00 |
    Als de dagen tot en met ma 30 november worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                                  | wat      |
      | ma 5 okt  | 2026-101 | Bellen naar de status                 | bellen   |
      | do 8 okt  | 2026-101 | Eerste aanmaning                      | e-mail   |
      | di 13 okt | 2026-101 | Bellen naar de status van de betaling | bellen   |
      | vr 30 okt | 2026-101 | Tweede aanmaning                      | e-mail   |
      | ma 9 nov  | 2026-101 | Uit handen geven                      | voorstel |

  Scenario: Tot en met de vervaldatum gebeurt er niets
    Wie nog mag betalen, wordt met rust gelaten.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | di 8 sep | do 8 okt    | 1.210,00 |
    Als de dagen tot en met do 8 oktober worden gedraaid
    Dan is er niets gedaan
    En zegt "waarom 2026-101":
      | stap                                  | staat | op       | code              |
      | Bellen naar de status                 | later | vr 9 okt | FROM-DUE, NOT-YET |
      | Eerste aanmaning                      | later |          | AFTER-PREVIOUS    |
      | Bellen naar de status van de betaling | later |          | AFTER-PREVIOUS    |
      | Tweede aanmaning                      | later |          | AFTER-PREVIOUS    |
      | Uit handen geven                      | later |          | AFTER-PREVIOUS    |
    Als de dagen tot en met vr 9 oktober worden gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap                  | wat    |
      | vr 9 okt | 2026-101 | Bellen naar de status | bellen |

  @S4.15
  Scenario: Een termijn in een brief telt vanaf de bezorging
    Zonder e-mailadres gaat er een brief. De tweede aanmaning van vr 30 oktober wordt vermoedelijk
    bezorgd op wo 4 november (derde bezorgdag) en geeft tijd tot en met wo 11 november. Dag 3 erna
    is een zaterdag, dus het voorstel komt op maandag.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail | adres        | postcode | plaats |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |        | Kerkstraat 1 | 1234 AB  | Hoorn  |
    Als de dagen tot en met ma 30 november worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap                                  | wat      |
      | ma 5 okt  | 2026-101 | Bellen naar de status                 | bellen   |
      | do 8 okt  | 2026-101 | Eerste aanmaning                      | brief    |
      | di 13 okt | 2026-101 | Bellen naar de status van de betaling | bellen   |
      | vr 30 okt | 2026-101 | Tweede aanmaning                      | brief    |
      | ma 16 nov | 2026-101 | Uit handen geven                      | voorstel |

  @S4.18 @S4.19
  Scenario: Is het voorstel aangenomen, dan doen wij zelf niets meer
    Een vordering die uit handen is, wordt door een ander geïnd.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En de dagen tot en met ma 9 november worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het voorstel om "De Vries" uit handen te geven wordt aangenomen
    En de dagen tot en met di 10 november worden gedraaid
    Dan wacht:
      | factuur  | stap | tot | code        |
      | 2026-101 |      |     | HANDED-OVER |
    Als de dagen tot en met ma 30 november worden gedraaid
    Dan is er niets gedaan

  Scenario: Is het voorstel afgewezen, dan komt het terug
    Iemand wil er nog over nadenken; het voorstel is niet vergeten.
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 |
    En de dagen tot en met ma 9 november worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Als het voorstel om "De Vries" uit handen te geven wordt afgewezen
    En de dagen tot en met vr 13 november worden gedraaid
    Dan is dit er gedaan:
      | dag       | factuur  | stap             | wat         |
      | ma 9 nov  | 2026-101 | Uit handen geven | ingetrokken |
      | di 10 nov | 2026-101 | Uit handen geven | voorstel    |
