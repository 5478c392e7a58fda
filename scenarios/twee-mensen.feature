# language: nl
Functionaliteit: Twee mensen, één klant
  Wie besluit op wat hij eerder zag, hoort eerst wat er intussen is gebeurd, door wie en wanneer.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En de strategie "punctueel-mkb"
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | open     |
      | De Vries | 2026-101 | vr 4 sep | ma 5 okt    | 1.210,00 |
      | De Boer  | 2026-102 | vr 4 sep | ma 5 okt    | 605,00   |
    En "Anna" werkt hier als "owner"
    En "Bram" werkt hier als "owner"
    En de dagen tot en met di 6 oktober worden gedraaid
    En "Anna" aan het werk gaat
    En is gezien wat er nu staat

  @S3.14
  Scenario: De tweede hoort wat de eerste deed
    Als "De Vries" belooft alles te betalen op vr 9 oktober
    En "Bram" aan het werk gaat
    En factuur 2026-101 klopt volgens de klant niet
    Dan wordt dat geweigerd met CHANGED-SINCE
    Als is gezien wat er nu staat
    En factuur 2026-101 klopt volgens de klant niet
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Wat bij een ander gebeurt, houdt niemand op
    Als "De Vries" belooft alles te betalen op vr 9 oktober
    En "Bram" aan het werk gaat
    En "De Boer" belooft alles te betalen op vr 9 oktober
    Dan staat op de tijdlijn van "De Boer" bij "PROMISED" de naam "Bram"
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Wat één besluit zelf met zich meebrengt, is geen verandering
    Als "De Vries" belooft alles te betalen op vr 9 oktober
    Dan staat op de tijdlijn van "De Vries" bij "PROMISED" de naam "Anna"
    En wat tot hier gebeurde, is voorgeschiedenis
