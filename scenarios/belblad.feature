# language: nl
Functionaliteit: Wat het belblad van vroeger weet
  Wie belt, wil weten wanneer hij iemand bereikt, met wie het lukt en wat eerder werkte. Dat staat er
  pas als er genoeg gevallen zijn, en altijd met het aantal.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open   |
      | De Vries | 2026-101 | vr 4 sep | wo 30 sep   | 300,00 |
      | De Vries | 2026-102 | vr 4 sep | wo 30 sep   | 200,00 |
      | De Vries | 2026-103 | vr 4 sep | wo 30 sep   | 100,00 |
      | De Vries | 2026-104 | vr 4 sep | wo 30 sep   | 400,00 |
    En wat tot hier gebeurde, is voorgeschiedenis

  @S0.8
  Scenario: Weten wij niet wie er betaalt, dan vraagt u daarnaar
    Dan staat op het belblad van "De Vries" "Wie gaat er bij u over betalingen? Mag ik die persoon spreken?"

  @S0.10 @S2.9
  Scenario: Drie keer betaald na een telefoontje met dezelfde persoon
    Als met "Ans Smit" van "De Vries" is aan de telefoon gesproken
    En het bankafschrift van do 1 oktober tot en met do 1 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | do 1 okt | 300,00 | De Vries | 2026-101     |
    En het vrijdag 2 oktober is
    En met "Ans Smit" van "De Vries" is aan de telefoon gesproken
    En het bankafschrift van vr 2 oktober tot en met vr 2 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | vr 2 okt | 200,00 | De Vries | 2026-102     |
    Dan staat op het belblad van "De Vries" "Hoe betaalt hij?"
    En staat niet op het belblad van "De Vries" "Wat werkte eerder?"
    Als het maandag 5 oktober is
    En met "Ans Smit" van "De Vries" is aan de telefoon gesproken
    En het is dinsdag 6 oktober 2026
    En het bankafschrift van ma 5 oktober tot en met di 6 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | di 6 okt | 100,00 | De Vries | 2026-103     |
    Dan staat op het belblad van "De Vries" "3 van de 3 keer betaalde hij daarna, meestal dezelfde dag"
    En staat op het belblad van "De Vries" "3 keer gesproken, daarna 3 keer betaald"
    En staat op het belblad van "De Vries" "3 van 3 keer bereikt"
    En wat tot hier gebeurde, is voorgeschiedenis

  @S0.9
  Scenario: Eerdere klachten staan erbij, met hoe vaak de klant gelijk had
    Als factuur 2026-101 klopt volgens de klant niet
    En het geschil over factuur 2026-101 eindigt: de klant had gelijk
    Dan staat op het belblad van "De Vries" "eerder 1 klacht, 1 terecht"

  @S0.7 @S1.2 @S1.7 @S1.9
  Scenario: Hoe hij betaalt en wat er vooraf ging, met het aantal gevallen erbij
    Twee keer zegt nog niets. Vanaf drie keer staat er na welke stap hij meestal betaalt.
    Gegeven wie gebeld moet worden, wordt dezelfde dag bereikt
    Als de dagen tot en met vr 2 oktober worden gedraaid
    En het maandag 5 oktober is
    En het bankafschrift tot en met ma 5 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | vr 2 okt | 300,00 | De Vries | 2026-101     |
      | ma 5 okt | 200,00 | De Vries | 2026-102     |
    Dan betaalde "De Vries" de laatste keren te laat:
      | factuur  | dagen | na                    |
      | 2026-102 | 5     | Bellen naar de status |
      | 2026-101 | 2     | Bellen naar de status |
    En staat niet op het belblad van "De Vries" "na “Bellen naar de status”"
    Als het dinsdag 6 oktober is
    En het bankafschrift tot en met di 6 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | di 6 okt | 100,00 | De Vries | 2026-103     |
    Dan betaalt "De Vries" meestal na "Bellen naar de status (3 van 3)"
    En staat op het belblad van "De Vries" "te laat? dan 3 van 3 keer betaald na “Bellen naar de status”"
    En staat op het belblad van "De Vries" "meestal tussen 2 en 6 dagen na de vervaldag"
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Een gesprek dat is teruggenomen, telt nergens meer mee
    Als met "Ans Smit" van "De Vries" is aan de telefoon gesproken
    En het bankafschrift van do 1 oktober tot en met do 1 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | do 1 okt | 300,00 | De Vries | 2026-101     |
    En het vrijdag 2 oktober is
    En met "Ans Smit" van "De Vries" is aan de telefoon gesproken
    En het bankafschrift van vr 2 oktober tot en met vr 2 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | vr 2 okt | 200,00 | De Vries | 2026-102     |
    En het maandag 5 oktober is
    En met "Ans Smit" van "De Vries" is aan de telefoon gesproken
    En het laatste gesprek met "De Vries" wordt teruggenomen
    En het is dinsdag 6 oktober 2026
    En het bankafschrift van ma 5 oktober tot en met di 6 oktober binnenkomt:
      | datum    | bedrag | naam     | omschrijving |
      | di 6 okt | 100,00 | De Vries | 2026-103     |
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan staat op het belblad van "De Vries" "2 keer gesproken"
    En staat niet op het belblad van "De Vries" "3 van 3 keer bereikt"
