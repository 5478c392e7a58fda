# language: nl
Functionaliteit: Wat u antwoordt op "niet ontvangen" en "nooit afgesproken"
  Wie belt, kan zeggen wat er wanneer is verstuurd, naar welk adres en met welke kopie, wie er akkoord
  was, en wat er is afgesproken. Of een bericht aankwam, weten wij niet; dat staat er dan bij.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open   | e-mail            |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 605,00 | kas@vries.example |
    En elke ochtend komt het bankafschrift van de dag ervoor binnen

  @S1.6 @S3.13
  Scenario: Waarheen is verstuurd, en met welke kopie
    Als bij factuur 2026-101 een PDF van 40 kB wordt bewaard
    En de dagen tot en met ma 5 oktober worden gedraaid
    En over factuur 2026-101 is gebeld: "asks-copy"
    En alle berichten zijn goedgekeurd en verstuurd
    Dan is dit verstuurd aan "De Vries":
      | op       | naar              | facturen | kopieën        | weg  |
      | ma 5 okt | kas@vries.example | 2026-101 | 2026-101 40960 | file |
    En staat op het belblad van "De Vries" "kas@vries.example"
    En staat op het belblad van "De Vries" "op 05-10-2026, met 1 kopie"
    En wat tot hier gebeurde, is voorgeschiedenis

  @S1.10 @S2.5
  Scenario: Wat hij op de vragen antwoordde, blijft bewaard
    Als de dagen tot en met ma 5 oktober worden gedraaid
    En "Ans" van "De Vries" zegt dat de factuur is ontvangen en klopt, maar is niet tevreden
    Dan heeft "De Vries" dit gezegd:
      | op       | wie | wat           |
      | ma 5 okt | Ans | approved      |
      | ma 5 okt | Ans | received      |
      | ma 5 okt | Ans | not-satisfied |
    Als het laatste gesprek met "De Vries" wordt teruggenomen
    Dan heeft "De Vries" dit gezegd:
      | op | wie | wat |
    En wat tot hier gebeurde, is voorgeschiedenis

  @S2.12
  Scenario: Wie geen geld heeft, staat op de werklijst tot er is beslist
    Als de dagen tot en met ma 5 oktober worden gedraaid
    En over factuur 2026-101 is gebeld: "money-trouble"
    Dan vraagt dit aandacht:
      | code          |
      | MONEY-TROUBLE |
    En wat tot hier gebeurde, is voorgeschiedenis

  @S3.6
  Scenario: De logzin noemt uur, persoon en afspraak
    Als de dagen tot en met ma 5 oktober worden gedraaid
    En "Ans" van "De Vries" zegt aan de telefoon op vr 9 oktober te betalen
    Dan zegt het logboek van "De Vries" over het gesprek "pays € 605,00 vr 9 okt 09:00 Ans"
    En wat tot hier gebeurde, is voorgeschiedenis
