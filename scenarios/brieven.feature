# language: nl
Functionaliteit: Wat er in een bericht staat
  Een bericht zegt alleen wat er echt is gebeurd, en past bij het moment.

  Achtergrond:
    Gegeven een administratie "Bakkerij Zonnebloem" met zakelijke klanten
    En het is donderdag 1 oktober 2026
    En elke ochtend komt het bankafschrift van de dag ervoor binnen
    En de openstaande posten per do 1 oktober 2026:
      | klant    | factuur  | datum    | vervaldatum | bedrag   | open     |
      | De Vries | 2026-101 | vr 4 sep | zo 4 okt    | 1.210,00 | 1.210,00 |

  Scenario: Een bevestiging noemt met wie er gesproken is
    De afspraak is aan de telefoon gemaakt; de bevestiging bedankt voor het gesprek.
    Als de dagen tot en met ma 5 oktober worden gedraaid
    En wat tot hier gebeurde, is voorgeschiedenis
    En "Ans de Wit" van "De Vries" zegt aan de telefoon op vr 9 oktober te betalen
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "Bedankt voor ons gesprek van maandag 5 oktober 2026."
    En staat in het bericht aan "De Vries" "Wij spraken met Ans de Wit."

  Scenario: Een afspraak zonder gesprek bedankt niet voor een gesprek
    Hij mailde zelf; er is niet gebeld.
    Als "De Vries" belooft alles te betalen op vr 9 oktober
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "Bedankt voor de afspraak die wij op donderdag 1 oktober 2026 maakten."
    En staat in het bericht aan "De Vries" niet "gesprek"

  @S0.20 @S0.22
  Scenario: Een laatste aanmaning noemt de afspraak die niet is nagekomen
    Alleen dan staat er dat wij het opnieuw vragen.
    Gegeven elk bericht gaat dezelfde dag de deur uit
    Als de dagen tot en met ma 5 oktober worden gedraaid
    En met "De Vries" is gebeld
    En de dagen tot en met vr 9 oktober worden gedraaid
    En "Ans de Wit" van "De Vries" zegt aan de telefoon op wo 14 oktober te betalen
    En de dagen tot en met vr 16 oktober worden gedraaid
    En met "De Vries" is gebeld; de toezegging kwam niet uit: "forgot"
    En de dagen tot en met zo 1 november worden gedraaid
    En het ma 2 november is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En wat tot hier gebeurde, is voorgeschiedenis
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "Afgesproken op vrijdag 9 oktober 2026 met Ans de Wit: € 1.210,00 uiterlijk woensdag 14 oktober 2026."
    En staat in het bericht aan "De Vries" "Wij vragen u opnieuw"
    En staat in het bericht aan "De Vries" niet "geen antwoord"

  @S3.8
  Scenario: Een laatste aanmaning zegt het als er nooit iets terugkwam
    Er is gemaild, en niemand nam op.
    Gegeven elk bericht gaat dezelfde dag de deur uit
    Als de dag wordt gedraaid zonder dat iemand belt
    En de dagen tot en met zo 8 november worden gedraaid
    En het ma 9 november is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En wat tot hier gebeurde, is voorgeschiedenis
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "Wij hebben daarop nog geen antwoord gekregen."
    En staat in het bericht aan "De Vries" niet "opnieuw"

  Scenario: Wie de telefoon opnam, heeft geantwoord
    Er kwam dus antwoord, en het tegendeel staat er niet.
    Gegeven elk bericht gaat dezelfde dag de deur uit
    En wie gebeld moet worden, wordt dezelfde dag bereikt
    Als de dagen tot en met do 29 oktober worden gedraaid
    En het vr 30 oktober is
    En de dag wordt gedraaid zonder dat er iets de deur uitgaat
    En wat tot hier gebeurde, is voorgeschiedenis
    En alle berichten zijn goedgekeurd
    Dan staat in het bericht aan "De Vries" "Laatste aanmaning"
    En staat in het bericht aan "De Vries" niet "geen antwoord"
