# language: nl
Functionaliteit: Wat de deur uit gaat
  Van gepland tot gepost: wat er klaarligt wordt nog eens bekeken voordat het de deur uit gaat, en
  wat weg is, blijft bewaard zoals het was.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     | adres        | postcode | plaats |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | Kerkstraat 1 | 1234 AB  | Hoorn  |
    En de dagen tot en met ma 5 oktober worden gedraaid
    En met "De Vries" is gebeld
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Berichten uit is echt uit
    Bellen gaat door; berichten wachten. Gaat de schakelaar weer aan, dan gaat het verder.
    Als alle berichten worden uitgezet
    En de dagen tot en met vr 9 oktober worden gedraaid
    Dan is er niets gedaan
    Als alle berichten worden aangezet
    En de dag wordt gedraaid
    Dan is dit er gedaan:
      | dag      | factuur  | stap             | wat    |
      | vr 9 okt | 2026-101 | Eerste aanmaning | e-mail |
