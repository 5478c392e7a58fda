# language: nl
Functionaliteit: Wat iemand verbetert, blijft staan als er een nieuwe lijst komt
  De boekhouding loopt achter. Een oude lijst maakt niets ongedaan; zegt een lijst iets nieuws, dan
  beslist een mens.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail           |
      | De Vries | 2026-101 | vr 4 sep | zo 18 okt   | 1.210,00 | oud@vries.example |

  Scenario: Een lijst die nog het oude zegt, verandert niets
    Als van "De Vries" het e-mailadres wordt verbeterd in "ans@vries.example"
    En het vrijdag 2 oktober is
    En de lijst met openstaande posten per vr 2 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail           |
      | De Vries | 2026-101 | vr 4 sep | zo 18 okt   | 1.210,00 | oud@vries.example |
    Dan heeft "De Vries" het e-mailadres "ans@vries.example"
    En is er geen tegenspraak

  Scenario: Een lijst die iets nieuws zegt, wordt voorgelegd; ons gegeven kan blijven
    Daarna zegt de lijst voor ons niets nieuws meer.
    Als van "De Vries" het e-mailadres wordt verbeterd in "ans@vries.example"
    En het vrijdag 2 oktober is
    En de lijst met openstaande posten per vr 2 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail             |
      | De Vries | 2026-101 | vr 4 sep | zo 18 okt   | 1.210,00 | info@vries.example |
    Dan is dit in tegenspraak:
      | klant    | factuur | wat   | ons               | lijst              |
      | De Vries |         | email | ans@vries.example | info@vries.example |
    En vraagt dit aandacht:
      | code             |
      | IMPORT-CONFLICTS |
    Als bij alle tegenspraak ons gegeven blijft
    En het zaterdag 3 oktober is
    En de lijst met openstaande posten per za 3 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail             |
      | De Vries | 2026-101 | vr 4 sep | zo 18 okt   | 1.210,00 | info@vries.example |
    Dan is er geen tegenspraak
    En heeft "De Vries" het e-mailadres "ans@vries.example"

  Scenario: Of de lijst wordt gevolgd
    Als van "De Vries" het e-mailadres wordt verbeterd in "ans@vries.example"
    En het vrijdag 2 oktober is
    En de lijst met openstaande posten per vr 2 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail             |
      | De Vries | 2026-101 | vr 4 sep | zo 18 okt   | 1.210,00 | info@vries.example |
    En bij alle tegenspraak de lijst wordt gevolgd
    Dan heeft "De Vries" het e-mailadres "info@vries.example"
    Als het zaterdag 3 oktober is
    En de lijst met openstaande posten per za 3 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail              |
      | De Vries | 2026-101 | vr 4 sep | zo 18 okt   | 1.210,00 | later@vries.example |
    Dan heeft "De Vries" het e-mailadres "later@vries.example"

  Scenario: Zegt de lijst hetzelfde als wij, dan is de verbetering voorbij
    Vanaf dan volgt het adres de lijst weer.
    Als van "De Vries" het e-mailadres wordt verbeterd in "ans@vries.example"
    En het vrijdag 2 oktober is
    En de lijst met openstaande posten per vr 2 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail            |
      | De Vries | 2026-101 | vr 4 sep | zo 18 okt   | 1.210,00 | ans@vries.example |
    En het zaterdag 3 oktober is
    En de lijst met openstaande posten per za 3 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail              |
      | De Vries | 2026-101 | vr 4 sep | zo 18 okt   | 1.210,00 | later@vries.example |
    Dan heeft "De Vries" het e-mailadres "later@vries.example"
    En is er geen tegenspraak

  @S3.1
  Scenario: Een verbeterde vervaldatum schuift de tijdlijn op en blijft staan
    Als de vervaldatum van factuur 2026-101 wordt verbeterd in za 31 oktober omdat "zo afgesproken"
    En het vrijdag 2 oktober is
    En de lijst met openstaande posten per vr 2 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail           |
      | De Vries | 2026-101 | vr 4 sep | zo 18 okt   | 1.210,00 | oud@vries.example |
    Dan staat er open:
      | factuur  | open     | vervaldatum |
      | 2026-101 | 1.210,00 | za 31 okt   |
    Als het zaterdag 3 oktober is
    En de lijst met openstaande posten per za 3 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail           |
      | De Vries | 2026-101 | vr 4 sep | vr 23 okt   | 1.210,00 | oud@vries.example |
    Dan is dit in tegenspraak:
      | klant    | factuur  | wat     | ons        | lijst      |
      | De Vries | 2026-101 | due-day | 2026-10-31 | 2026-10-23 |
    Als bij alle tegenspraak de lijst wordt gevolgd
    Dan staat er open:
      | factuur  | open     | vervaldatum |
      | 2026-101 | 1.210,00 | vr 23 okt   |

  Scenario: Een contactpersoon volgt de lijst, tenzij iemand hem zelf verbeterde
    Van Ans staat een nieuw adres in de lijst. Van Bob heeft iemand het adres zelf ingevuld: daarover
    beslist een mens.
    Als de debiteurenlijst binnenkomt:
      | klant    | contactpersoon | functie    | e-mail             |
      | De Vries | Ans            | Betalingen | ans@vries.example  |
      | Jansen   | Bob            | Betalingen | bob@jansen.example |
    Dan zijn de contactpersonen van "De Vries":
      | naam | rol     | e-mail            |
      | Ans  | payment | ans@vries.example |
    Als van contactpersoon "Bob" van "Jansen" het e-mailadres wordt verbeterd in "zelf@jansen.example"
    En de debiteurenlijst binnenkomt:
      | klant    | contactpersoon | functie    | e-mail               |
      | De Vries | Ans            | Betalingen | nieuw@vries.example  |
      | Jansen   | Bob            | Betalingen | ander@jansen.example |
    Dan zijn de contactpersonen van "De Vries":
      | naam | rol     | e-mail              |
      | Ans  | payment | nieuw@vries.example |
    En zijn de contactpersonen van "Jansen":
      | naam | rol     | e-mail              |
      | Bob  | payment | zelf@jansen.example |
    En is dit in tegenspraak:
      | klant  | factuur | wat   | ons                 | lijst                |
      | Jansen | Bob     | email | zelf@jansen.example | ander@jansen.example |
    Als bij alle tegenspraak de lijst wordt gevolgd
    Dan zijn de contactpersonen van "Jansen":
      | naam | rol     | e-mail               |
      | Bob  | payment | ander@jansen.example |
    En is er geen tegenspraak
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Verandert het adres in de openstaande posten, dan verhuist de contactpersoon mee
    Wordt de lijst teruggedraaid, dan heeft hij zijn oude adres terug.
    Als de debiteurenlijst binnenkomt:
      | klant    | contactpersoon | functie    | e-mail            |
      | De Vries | Ans            | Betalingen | ans@vries.example |
    En het vrijdag 2 oktober is
    En de lijst met openstaande posten per vr 2 oktober binnenkomt:
      | klant    | factuur  | datum    | vervaldatum | open     | e-mail              |
      | De Vries | 2026-101 | vr 4 sep | zo 18 okt   | 1.210,00 | nieuw@vries.example |
    Dan zijn de contactpersonen van "De Vries":
      | naam | rol     | e-mail              |
      | Ans  | payment | nieuw@vries.example |
    Als import 3 wordt teruggedraaid
    Dan zijn de contactpersonen van "De Vries":
      | naam | rol     | e-mail            |
      | Ans  | payment | ans@vries.example |
    En wat tot hier gebeurde, is voorgeschiedenis
