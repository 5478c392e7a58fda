# language: nl
Functionaliteit: Wie hier werkt
  Ieder werkt onder zijn eigen naam en mag wat bij zijn rol hoort. Wat iemand deed, staat op zijn naam.

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
    En de dagen tot en met di 6 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis

  @S2.15 @S3.14
  Scenario: Wie alleen belt, legt vast wat aan de telefoon is gezegd
    Gegeven "Anna" aan het werk gaat
    En "Bram" werkt hier als "caller"
    Als "Bram" aan het werk gaat
    En "De Vries" belooft alles te betalen op vr 9 oktober
    Dan staat op de tijdlijn van "De Vries" bij "PROMISED" de naam "Bram"
    Als factuur 2026-102 klopt volgens de klant niet
    En het geschil over factuur 2026-102 gaat naar "owner", uiterlijk op vr 9 okt
    Dan wordt dat geweigerd met NOT-ALLOWED
    Als het geschil over factuur 2026-102 eindigt: de klant had ongelijk
    Dan wordt dat geweigerd met NOT-ALLOWED
    Als "Bram" een andere rol krijgt: "owner"
    Dan wordt dat geweigerd met NOT-ALLOWED
    En niemand in het bijzonder aan het werk gaat
    En wat tot hier gebeurde, is voorgeschiedenis

  @S3.14
  Scenario: Wie geschillen oplost, ziet die van hem en rondt ze af
    Gegeven "Anna" aan het werk gaat
    En "Chris" werkt hier als "resolver"
    En factuur 2026-101 klopt volgens de klant niet
    En factuur 2026-102 klopt volgens de klant niet
    En het geschil over factuur 2026-101 gaat naar "Chris", uiterlijk op vr 9 okt
    Als "Chris" aan het werk gaat
    En het geschil over factuur 2026-102 eindigt: de klant had ongelijk
    Dan wordt dat geweigerd met NOT-YOURS
    Als "De Vries" belooft alles te betalen op vr 9 oktober
    Dan wordt dat geweigerd met NOT-ALLOWED
    Als het geschil over factuur 2026-101 eindigt: de klant had ongelijk
    Dan staat op de tijdlijn van "De Vries" bij "DISPUTE-ENDED" de naam "Chris"
    En niemand in het bijzonder aan het werk gaat
    En wat tot hier gebeurde, is voorgeschiedenis

  Scenario: Een geschil gaat naar iemand die het mag oplossen
    Gegeven "Anna" aan het werk gaat
    En "Bram" werkt hier als "caller"
    En factuur 2026-101 klopt volgens de klant niet
    Als het geschil over factuur 2026-101 gaat naar "Bram", uiterlijk op vr 9 okt
    Dan wordt dat geweigerd met NO-DISPUTES
    Als het geschil over factuur 2026-101 gaat naar "Niemand", uiterlijk op vr 9 okt
    Dan wordt dat geweigerd met USER-UNKNOWN

  @S3.14
  Scenario: Wie zijn naam niet zegt, doet alleen wat vanzelf gaat
    Als niemand in het bijzonder aan het werk gaat
    En de dagen tot en met wo 7 oktober worden gedraaid
    En "De Vries" belooft alles te betalen op vr 9 oktober
    Dan wordt dat geweigerd met SAY-WHO

  Scenario: Er blijft altijd een eigenaar over
    Gegeven "Anna" aan het werk gaat
    Als "Anna" een andere rol krijgt: "reader"
    Dan wordt dat geweigerd met LAST-OWNER
    Als "Anna" hier niet meer werkt
    Dan wordt dat geweigerd met LAST-OWNER
    Gegeven "Bram" werkt hier als "owner"
    Als "Anna" hier niet meer werkt
    En "Anna" aan het werk gaat
    Dan wordt dat geweigerd met USER-DISABLED

  Scenario: Twee mensen met dezelfde naam kan niet
    Gegeven "Anna" aan het werk gaat
    Als "Bram" werkt hier als "caller"
    En "bram" werkt hier als "reader"
    Dan wordt dat geweigerd met NAME-TAKEN
