# language: nl
Functionaliteit: Wie wordt gewist, is nergens meer te vinden
  Wie niets meer open heeft, kan vragen om zijn gegevens te wissen. Ook de naam van een bestand kan
  een naam van iemand zijn.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026

  Scenario: De naam van een bestand gaat weg met wie erin zat of erin wordt genoemd
    In het eerste bestand zat alleen zijn factuur. De lijst is van iedereen, maar noemt zijn naam.
    Als deze facturen als UBL in een ZIP binnenkomen:
      | klant      | factuur  | datum    | vervaldatum | bedrag | bestand            |
      | Pietje Puk | 2026-101 | vr 4 sep | zo 4 okt    | 100,00 | rekening geheim.xml |
      | Jansen     | 2026-102 | vr 4 sep | zo 4 okt    | 605,00 | Jansen.xml         |
    En het bestand "Bakkerij en PIETJE.csv" met openstaande posten per do 1 oktober binnenkomt:
      | klant      | factuur  | datum    | vervaldatum | open   |
      | Pietje Puk | 2026-101 | vr 4 sep | zo 4 okt    | 100,00 |
      | Jansen     | 2026-102 | vr 4 sep | zo 4 okt    | 605,00 |
    En het vrijdag 2 oktober is
    En het bestand "oktober.csv" met openstaande posten per vr 2 oktober binnenkomt:
      | klant      | factuur  | datum    | vervaldatum | open   |
      | Pietje Puk | 2026-101 | vr 4 sep | zo 4 okt    | 0,00   |
      | Jansen     | 2026-102 | vr 4 sep | zo 4 okt    | 605,00 |
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan heten de ingelezen bestanden "rekening geheim.xml, Jansen.xml, Bakkerij en PIETJE.csv, oktober.csv"
    Als "Pietje Puk" wordt gewist
    Dan heten de ingelezen bestanden "-, Jansen.xml, -, oktober.csv"

  Scenario: Van een teruggedraaid bestand blijft de naam niet bewaard
    Als het bestand "klanten van Puk.csv" met openstaande posten per do 1 oktober binnenkomt:
      | klant  | factuur  | datum    | vervaldatum | open   |
      | Jansen | 2026-102 | vr 4 sep | zo 4 okt    | 605,00 |
    En import 1 wordt teruggedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    Dan heten de ingelezen bestanden "-"

  Scenario: Wat nog voor hem klaarstond, gaat niet meer weg
    Gegeven de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail            |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | kas@vries.example |
    Als voor "De Vries" een rekeningoverzicht wordt gevraagd
    En alle berichten zijn goedgekeurd
    En het vrijdag 2 oktober is
    En het bankafschrift van do 1 oktober tot en met do 1 oktober binnenkomt:
      | datum    | bedrag   | naam     | omschrijving |
      | do 1 okt | 1.210,00 | De Vries | 2026-101     |
    Dan staat er klaar:
      | klant    | soort     | staat    |
      | De Vries | statement | approved |
    En wat tot hier gebeurde, is voorgeschiedenis
    Als "De Vries" wordt gewist
    Dan staat er niets klaar
    En worden er 0 bestanden bewaard
