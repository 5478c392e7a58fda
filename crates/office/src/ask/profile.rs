//! How a debtor pays, with the number of cases behind each figure: what to know before choosing how
//! to reach him.
//!
//! Gathers what he paid, what was done before the money came and what was agreed, in a fixed number
//! of statements. Below three cases it says nothing. Changes nothing.

use punctueel_domain::casework::LateReason;
use punctueel_domain::forecast::behaviour::{Profile, profile};
use punctueel_domain::id::DebtorId;
use punctueel_domain::refusal::Refusal;
use punctueel_domain::strategy::House;
use punctueel_letters::facts::{BestHour, Helps, Kept, PastDisputes, PaysAfter, Size};
use punctueel_store::Tx;
use punctueel_store::load::{behaviour, call_sheet, debtors};

use super::agreements::{self, Agreed};
use super::call_sheet::size;
use super::habits::{self, Answer};
use super::timeline::{self, Line};
use crate::desk::{Desk, load_case, load_house};
use crate::no::Outcome;

/// What the past of a debtor says.
pub(super) struct Past {
    /// How he paid.
    pub profile: Profile,
    /// Each late payment that came after a contact.
    pub answers: Vec<Answer>,
    /// With whom it works.
    pub helps: Option<Helps>,
    /// When he is best reached.
    pub best_hour: Option<BestHour>,
    /// The last one who was reached by name; empty: nobody.
    pub last_spoken: String,
    /// How disputes ended.
    pub disputes: PastDisputes,
    /// What he promised.
    pub promises: Vec<Agreed>,
    /// Why he was late, as he said.
    pub reasons: Vec<(LateReason, u32)>,
    /// All that happened, newest first.
    pub lines: Vec<Line>,
}

/// Promises by what became of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Promises {
    /// The money came in time.
    pub kept: u32,
    /// It did not.
    pub broken: u32,
    /// The day has not come.
    pub running: u32,
}

/// How a debtor pays, and all it rests on.
#[derive(Clone, Debug)]
pub struct DebtorProfile {
    /// The debtor.
    pub debtor: DebtorId,
    /// His name.
    pub name: String,
    /// How he paid.
    pub profile: Profile,
    /// Late payments by the kind of contact before them.
    pub answers: Vec<Answer>,
    /// With whom it works.
    pub helps: Option<Helps>,
    /// When he is best reached.
    pub best_hour: Option<BestHour>,
    /// How disputes ended.
    pub disputes: PastDisputes,
    /// What became of his promises.
    pub promises: Promises,
    /// Why he broke them, as he said, with how often; the most first.
    pub reasons: Vec<(LateReason, u32)>,
    /// He always paid in time before, and something is late now.
    pub is_first_time_late: bool,
    /// How large he is among all who owe something; `None` when he owes nothing.
    pub size: Option<Size>,
    house: House,
}

impl DebtorProfile {
    /// Which kind of contact brought money, the most first; kinds that never did are left out.
    pub fn ways(&self) -> Vec<PaysAfter> {
        habits::by_way(&self.answers)
    }

    /// What people call a step.
    pub fn title(&self, step: &str) -> String {
        title(step, &self.house)
    }
}

/// How a debtor pays.
///
/// # Errors
/// `NOT-FOUND`, or when the database fails.
pub fn debtor_profile(desk: &mut Desk, debtor: DebtorId) -> Outcome<DebtorProfile> {
    let today = desk.today;
    desk.read(|tx, administration| {
        let known = debtors::one(tx, administration, debtor)?;
        let known = known.ok_or_else(|| Refusal::NotFound { value: debtor.to_string() })?;
        let case = load_case(tx, administration, debtor, today)?;
        let past = past(tx, administration, debtor)?;
        let open = case.open_of(None);
        let is_late = case.claims.iter().any(|one| one.open.is_positive() && one.due_on < today);
        Ok(DebtorProfile {
            debtor,
            name: known.words.name,
            promises: promises(&past.promises),
            reasons: past.reasons,
            profile: past.profile,
            answers: past.answers,
            helps: past.helps,
            best_hour: past.best_hour,
            disputes: past.disputes,
            is_first_time_late: is_late && case.history.is_first_time_late(),
            size: size(open, call_sheet::sizes(tx, administration, open)?),
            house: load_house(tx, administration)?,
        })
    })
}

/// What is known of before.
pub(super) fn past(tx: &mut Tx<'_>, administration: i64, debtor: DebtorId) -> Outcome<Past> {
    let paid = behaviour::paid(tx, administration, debtor)?;
    let days: Vec<_> = paid.iter().map(|one| (one.due_on, one.paid_on)).collect();
    let lines = timeline::counting(tx, administration, debtor)?;
    let seen = habits::seen(&lines, &days);
    let spoken = agreements::contacts(tx, administration, debtor)?;
    Ok(Past {
        profile: profile(paid),
        helps: habits::helps(&seen),
        best_hour: habits::best_hour(spoken.calls()),
        last_spoken: spoken.last_spoken().to_owned(),
        disputes: seen.disputes,
        promises: agreements::agreements(tx, administration, debtor, &spoken)?,
        reasons: spoken.reasons(),
        answers: seen.answers,
        lines,
    })
}

/// What people call a step; of a strategy that is gone the label stays.
pub(super) fn title(step: &str, house: &House) -> String {
    let known = house.step_labelled(&house.strategy, step);
    known.map_or_else(|| step.to_owned(), |step| step.title.clone())
}

fn promises(agreed: &[Agreed]) -> Promises {
    let of = |wanted: Kept| agreed.iter().filter(|one| one.kept == wanted).count() as u32;
    Promises { kept: of(Kept::Yes), broken: of(Kept::No), running: of(Kept::Running) }
}
