//! Which column of a list is which, by its name.
//!
//! Knows how to bring a heading to its bare form and to look it up in `names`: a sure name goes
//! before a general one, and of the general ones the first in the table. Decides which amount
//! column says what is open. Does not look at the rows; only whether `Debiteur` holds codes or
//! names is told by `survey`.

use csv::StringRecord;

use super::findings::Findings;
use super::given::Given;
use super::names::{Field, NAMES, is_one_of};
use crate::facts::{Because, Column};
use crate::problem::ProblemKind;
use crate::profile::{Profile, ProfileColumn};
use crate::text::trimmed;

/// Fields for which a second column that names them makes the list unclear.
const ONLY_ONE: &[Field] = &[
    Field::Number,
    Field::DebtorNumber,
    Field::IssuedOn,
    Field::DueOn,
    Field::Open,
    Field::Payable,
    Field::Debit,
    Field::Credit,
    Field::Paid,
];

/// Fields of which two general names are one too many: nobody can tell `Bedrag` from `Totaal`.
const ONLY_ONE_GENERAL: &[Field] = &[Field::Open, Field::Payable];

/// Where each field stands in a row.
#[derive(Clone, Debug)]
pub struct Layout {
    headings: Vec<String>,
    taken_for: Vec<Option<(Field, Because)>>,
    at: [Option<usize>; Field::COUNT],
    /// Yes when the open amount has a name that cannot mean a running balance.
    pub open_is_sure: bool,
}

/// A heading as it is compared: small letters and digits, no accents, no `(EUR)` behind it.
pub fn bare(heading: &str) -> String {
    let mut small = heading.trim().to_lowercase();
    for ending in ["(€)", "(eur)", "[eur]", " €", " in euro", " in eur", " eur", " euro"] {
        if small.ends_with(ending) {
            small.truncate(small.len() - ending.len());
            break;
        }
    }
    small.chars().filter_map(plain_letter).collect()
}

/// The per cent sign stays: `BTW %` is not the VAT.
fn plain_letter(c: char) -> Option<char> {
    match c {
        'é' | 'è' | 'ë' | 'ê' => Some('e'),
        'á' | 'à' | 'ä' => Some('a'),
        'ó' | 'ò' | 'ö' => Some('o'),
        'ï' | 'í' => Some('i'),
        'ü' | 'ú' => Some('u'),
        c if c.is_alphanumeric() || c == '%' => Some(c),
        _ => None,
    }
}

/// A column whose heading names a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named {
    /// The field it names.
    pub field: Field,
    /// 0 for a sure name, higher for a more general one.
    pub rank: usize,
}

/// The field that a heading names.
pub fn field_named(heading: &str) -> Option<Named> {
    let bare = bare(heading);
    if bare.is_empty() {
        return None;
    }
    NAMES.iter().find_map(|names| {
        if is_one_of(names.sure, &bare) {
            return Some(Named { field: names.field, rank: 0 });
        }
        let at = names.general.split(' ').position(|name| name == bare)?;
        Some(Named { field: names.field, rank: at + 1 })
    })
}

impl Layout {
    /// Which column is which: as a person said, or else found out by their names. Columns that say
    /// the same twice are problems.
    pub fn of(
        heading: &StringRecord,
        line: u64,
        given: &Given<'_>,
        findings: &mut Findings,
    ) -> Layout {
        let mut layout = Layout {
            headings: heading.iter().map(|text| text.trim().to_owned()).collect(),
            taken_for: vec![None; heading.len()],
            at: [None; Field::COUNT],
            open_is_sure: false,
        };
        match given.profile {
            Some(profile) => layout.take_named(profile, line, findings),
            None => layout.find_named(heading, line, findings),
        }
        layout
    }

    /// As the profile says. A heading that is not there, or there twice, is refused by name.
    fn take_named(&mut self, profile: &Profile, line: u64, findings: &mut Findings) {
        for ProfileColumn { heading, field } in &profile.columns {
            let heading = heading.trim();
            let mut places = self.headings.iter().enumerate().filter(|(_, text)| *text == heading);
            let (place, again) = (places.next().map(|(at, _)| at), places.next().is_some());
            let known = NAMES.iter().find(|names| names.name == field).map(|names| names.field);
            let is_free = known.is_some_and(|known| !self.has(known));
            match (place, known) {
                (None, _) => findings.add(line, ProblemKind::HeadingMissing, heading),
                (Some(_), _) if again => findings.add(line, ProblemKind::ColumnTwice, heading),
                (Some(place), Some(known)) if is_free => {
                    self.take(place, known, Because::Profile);
                }
                _ => findings.add(line, ProblemKind::Profile, field),
            }
        }
        self.open_is_sure = true;
    }

    fn find_named(&mut self, heading: &StringRecord, line: u64, findings: &mut Findings) {
        let mut named: Vec<(usize, Named)> = heading
            .iter()
            .enumerate()
            .filter_map(|(column, text)| Some((column, field_named(text)?)))
            .collect();
        named.sort_by_key(|(_, named)| named.rank);
        let mut ranks = [0; Field::COUNT];
        for (column, named) in named {
            if !self.has(named.field) {
                let is_plain = self.headings.get(column).is_some_and(|text| is_plain_name(text));
                let is_sure = named.rank == 0 || is_plain;
                let because = if is_sure { Because::Name } else { Because::GeneralName };
                self.take(column, named.field, because);
                if let Some(rank) = ranks.get_mut(named.field as usize) {
                    *rank = named.rank;
                }
            } else if is_twice(named, ranks.get(named.field as usize).copied().unwrap_or(0)) {
                let found = self.headings.get(column).map_or("", String::as_str);
                findings.add(line, ProblemKind::ColumnTwice, found);
            }
        }
        self.open_is_sure = ranks.get(Field::Open as usize) == Some(&0);
        self.settle_amounts();
        self.settle_email();
        self.settle_name();
    }

    /// Beside somebody's function a plain `Naam` may be his and not the debtor's; that is asked.
    fn settle_name(&mut self) {
        let is_of_person = self.has(Field::ContactRole) && !self.has(Field::Contact);
        let column = self.column(Field::DebtorName).filter(|_| is_of_person);
        let is_plain = |at: &usize| self.headings.get(*at).is_some_and(|text| is_plain_name(text));
        if let Some(column) = column.filter(is_plain) {
            self.drop(column);
            self.take(column, Field::DebtorName, Because::GeneralName);
        }
    }

    /// A column with mail in its name is one of addresses, if no other is; that is asked, for it
    /// may be about something else.
    fn settle_email(&mut self) {
        let is_free = |column: &usize| self.taken_for.get(*column) == Some(&None);
        let mut named = self.headings.iter().enumerate();
        let named = named.find(|(at, text)| is_free(at) && bare(text).contains("mail"));
        let column = named.map(|(column, _)| column).filter(|_| !self.has(Field::Email));
        if let Some(column) = column {
            self.take(column, Field::Email, Because::Rest);
        }
    }

    /// Where the only amount column is not called open, it is the open amount; not in a list that
    /// has a day of payment, for that is a list of paid invoices. Beside an amount that is surely
    /// open, a plain amount is that of the invoice.
    fn settle_amounts(&mut self) {
        let has_other = [Field::Open, Field::Debit, Field::Credit, Field::Paid, Field::PaidOn]
            .iter()
            .any(|field| self.has(*field));
        if let (false, Some(column)) = (has_other, self.column(Field::Payable)) {
            self.drop(column);
            self.take(column, Field::Open, Because::OnlyAmount);
        }
        let general = Some((Field::Payable, Because::GeneralName));
        let plain = self.taken_for.iter().position(|taken| *taken == general);
        if let Some(column) = plain.filter(|_| self.open_is_sure) {
            self.drop(column);
            self.take(column, Field::Payable, Because::Values);
        }
    }

    /// Decides what `Debiteur` or `Klant` holds: what the other columns leave, or else what the
    /// values look like. That it is the debtor is as sure as its name; beside his number, values
    /// that are no codes are his name.
    pub fn settle_debtor(&mut self, holds_codes: bool) {
        let Some(column) = self.column(Field::Debtor) else { return };
        let because = match self.taken_for.get(column).copied().flatten() {
            Some((_, Because::Name)) => Because::Name,
            _ => Because::Rest,
        };
        self.drop(column);
        match (self.has(Field::DebtorNumber), self.has(Field::DebtorName)) {
            (true, true) => {}
            (true, false) if !holds_codes && because == Because::Rest => {
                self.take(column, Field::DebtorName, Because::Values);
            }
            (true, false) => self.take(column, Field::DebtorName, because),
            (false, true) => self.take(column, Field::DebtorNumber, because),
            (false, false) if holds_codes => self.take(column, Field::DebtorNumber, because),
            (false, false) => self.take(column, Field::DebtorName, because),
        }
    }

    /// A plain `Soort` that holds nothing but firms and consumers is about the debtor, not about
    /// the document.
    pub fn settle_kind(&mut self, holds_kinds: bool) {
        let column = self.column(Field::Document).filter(|_| !self.has(Field::Kind));
        let Some(column) = column.filter(|_| holds_kinds) else { return };
        if self.taken_for.get(column) == Some(&Some((Field::Document, Because::GeneralName))) {
            self.drop(column);
            self.take(column, Field::Kind, Because::Values);
        }
    }

    /// In a list of debtors a plain number is that of the debtor, a plain contact is a person, and
    /// what is about invoices is not used.
    pub fn settle_debtors(&mut self) {
        if let (false, Some(column)) = (self.has(Field::DebtorNumber), self.column(Field::Number)) {
            self.drop(column);
            self.take(column, Field::DebtorNumber, Because::Rest);
        }
        let plain = self.headings.iter().position(|heading| bare(heading) == "contact");
        let is_left = plain.is_some_and(|column| self.taken_for.get(column) == Some(&None));
        if let (Some(column), true, false) = (plain, is_left, self.has(Field::Contact)) {
            self.take(column, Field::Contact, Because::Rest);
        }
        for column in 0..self.headings.len() {
            let taken = self.taken_for.get(column).copied().flatten();
            if taken.is_some_and(|(field, _)| !field.is_of_debtor()) {
                self.drop(column);
            }
        }
    }

    /// The needed fields that no column holds. A debtor may also stand above his items.
    pub fn missing(&self) -> Vec<&'static str> {
        let has_open = self.has(Field::Open)
            || self.has(Field::Debit)
            || (self.has(Field::Payable) && self.has(Field::Paid));
        let needed = [
            (self.has(Field::Number), Field::Number),
            (self.has(Field::IssuedOn), Field::IssuedOn),
            (has_open, Field::Open),
        ];
        needed.iter().filter(|(has, _)| !has).map(|(_, field)| field.name()).collect()
    }

    /// Yes when a column holds the field.
    pub fn has(&self, field: Field) -> bool {
        self.column(field).is_some()
    }

    /// The place of the column that holds the field.
    pub fn column(&self, field: Field) -> Option<usize> {
        self.at.get(field as usize).copied().flatten()
    }

    /// What a row says in this field, without spaces around it; empty where it says nothing.
    pub fn cell<'r>(&self, row: &'r StringRecord, field: Field) -> &'r str {
        self.column(field).and_then(|column| row.get(column)).map_or("", plain_cell)
    }

    /// How many columns a row has; empty headings at the end do not count.
    pub fn width(&self) -> usize {
        self.headings.iter().rposition(|heading| !heading.is_empty()).map_or(0, |at| at + 1)
    }

    /// Yes when the row is the heading once more, as on a new page.
    pub fn is_heading(&self, row: &StringRecord) -> bool {
        row.len() == self.headings.len()
            && row.iter().zip(&self.headings).all(|(cell, heading)| cell.trim() == heading)
    }

    /// The columns with what they were taken for.
    pub fn columns(&self) -> Vec<Column> {
        let pairs = self.headings.iter().cloned().zip(&self.taken_for);
        let column = |(heading, taken): (String, &Option<(Field, Because)>)| Column {
            heading,
            field: taken.map(|(field, _)| field.name()),
            because: taken.map(|(_, because)| because),
            examples: Vec::new(),
        };
        pairs.map(column).collect()
    }

    fn take(&mut self, column: usize, field: Field, because: Because) {
        if let (Some(at), Some(taken)) =
            (self.at.get_mut(field as usize), self.taken_for.get_mut(column))
        {
            (*at, *taken) = (Some(column), Some((field, because)));
        }
    }

    fn drop(&mut self, column: usize) {
        if let Some((field, _)) = self.taken_for.get_mut(column).and_then(Option::take)
            && let Some(at) = self.at.get_mut(field as usize)
        {
            *at = None;
        }
    }
}

fn is_twice(named: Named, first_rank: usize) -> bool {
    let both_sure = named.rank == 0 && ONLY_ONE.contains(&named.field);
    let both_general = first_rank > 0 && ONLY_ONE_GENERAL.contains(&named.field);
    both_sure || both_general
}

/// A cell without spaces, and without what spreadsheets put around a number to keep it text.
fn plain_cell(cell: &str) -> &str {
    let cell = trimmed(cell);
    if !cell.starts_with(['=', '\'']) {
        return cell;
    }
    let formula = cell.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"'));
    formula.unwrap_or_else(|| cell.strip_prefix('\'').unwrap_or(cell)).trim()
}

/// A list of what debtors owe has no other plain name than theirs.
fn is_plain_name(heading: &str) -> bool {
    matches!(bare(heading).as_str(), "naam" | "name" | "bedrijf")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(headings: &[&str]) -> (Vec<Option<&'static str>>, usize) {
        let mut findings = Findings::default();
        let heading = StringRecord::from(headings.to_vec());
        let mut layout = Layout::of(&heading, 1, &Given::default(), &mut findings);
        layout.settle_debtor(false);
        let taken = layout.columns().into_iter().map(|column| column.field).collect();
        (taken, findings.finish().len())
    }

    #[test]
    fn a_sure_name_goes_before_a_general_one() {
        let (taken, problems) = fields(&["Nummer", "Fact.nr.", "Datum", "Bedrag", "Open (EUR)"]);
        assert_eq!(taken, [None, Some("number"), Some("issued_on"), Some("payable"), Some("open")]);
        assert_eq!(problems, 0);
    }

    #[test]
    fn the_only_amount_is_the_open_amount() {
        assert_eq!(fields(&["Factuurbedrag"]).0, [Some("open")]);
        assert_eq!(fields(&["Bedrag", "Betaald op"]).0, [Some("payable"), Some("paid_on")]);
        assert_eq!(fields(&["Bedrag", "Saldo"]).0, [Some("payable"), Some("open")]);
    }

    #[test]
    fn a_debtor_is_what_the_other_columns_leave() {
        assert_eq!(fields(&["Debiteur", "Naam"]).0, [Some("debtor_number"), Some("debtor_name")]);
        assert_eq!(fields(&["Klantcode", "Klant"]).0, [Some("debtor_number"), Some("debtor_name")]);
        assert_eq!(fields(&["Relatie"]).0, [Some("debtor_name")]);
    }

    #[test]
    fn a_plain_kind_of_thing_is_the_debtors_when_it_holds_nothing_else() {
        let taken = |heading: &str, holds_kinds| {
            let heading = StringRecord::from(vec![heading]);
            let (given, mut findings) = (Given::default(), Findings::default());
            let mut layout = Layout::of(&heading, 1, &given, &mut findings);
            layout.settle_kind(holds_kinds);
            let column = layout.columns().remove(0);
            (column.field, column.because)
        };
        assert_eq!(taken("Soort", true), (Some("kind"), Some(Because::Values)));
        assert_eq!(taken("Soort", false), (Some("document"), Some(Because::GeneralName)));
        assert_eq!(taken("Factuursoort", true), (Some("document"), Some(Because::Name)));
    }

    #[test]
    fn codes_beside_a_number_are_asked_about() {
        let mut findings = Findings::default();
        let heading = StringRecord::from(vec!["Debiteurnummer", "Klant"]);
        let mut layout = Layout::of(&heading, 1, &Given::default(), &mut findings);
        layout.settle_debtor(true);
        assert!(layout.columns().iter().any(Column::is_unsure));
    }

    #[test]
    fn what_is_plainly_the_debtor_is_not_asked_about() {
        let because = |headings: &[&str]| {
            let mut findings = Findings::default();
            let heading = StringRecord::from(headings.to_vec());
            let mut layout = Layout::of(&heading, 1, &Given::default(), &mut findings);
            layout.settle_debtor(false);
            layout.columns().iter().map(Column::is_unsure).collect::<Vec<_>>()
        };
        assert_eq!(because(&["Debiteurnummer", "Debiteur"]), [false, false]);
        assert_eq!(because(&["Debiteurnummer", "Klant"]), [false, false]);
        assert_eq!(because(&["Debiteurnummer", "Naam"]), [false, false]);
        assert_eq!(because(&["Debiteurnummer", "Contact"]), [false, true]);
        assert_eq!(because(&["Factuurnummer", "Factuurbedrag"]), [false, true]);
        assert_eq!(because(&["Bedrag", "Openstaand"]), [false, false]);
        assert_eq!(because(&["Telefoon", "Mail", "Onbekend"]), [false, false, false]);
        assert_eq!(because(&["Telefoon", "Mailadres boekhouder"]), [false, true]);
        assert_eq!(because(&["E-mailadres", "Mailadres boekhouder"]), [false, false]);
    }

    #[test]
    fn two_columns_for_one_thing_are_a_problem() {
        assert_eq!(fields(&["Bedrag", "Totaal"]).1, 1);
        assert_eq!(fields(&["Openstaand", "Restbedrag"]).1, 1);
        assert_eq!(fields(&["Telefoon", "Mobiel", "Datum", "Boekdatum"]).1, 0);
    }

    #[test]
    fn cells_lose_what_spreadsheets_put_around_them() {
        assert_eq!(plain_cell(" =\"0031\" "), "0031");
        assert_eq!(plain_cell("'0031"), "0031");
        assert_eq!(plain_cell("="), "=");
    }
}
