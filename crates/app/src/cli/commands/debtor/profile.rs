//! `punctueel debtor profile DEBTOR`: how a debtor pays and what worked before, each figure with
//! the number of cases it rests on.

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use punctueel_domain::casework::LateReason;
use punctueel_domain::coded::Arg;
use punctueel_domain::forecast::behaviour::{PaidInvoice, Trend};
use punctueel_domain::party::Channel;
use punctueel_letters::facts::{BestHour, Helps, PaysAfter, Size};
use punctueel_letters::words::Words;
use punctueel_office::ask::profile::{DebtorProfile, debtor_profile};

use crate::cli::answer::Answer;
use crate::cli::find;
use crate::cli::page::{Page, text};
use crate::cli::session::Session;
use crate::cli::shape::{Amount, channel_code};
use crate::cli::table::Head;

/// How a debtor pays.
#[derive(Args, Debug)]
pub struct Profile {
    /// Which.
    #[arg(value_name = "DEBTOR")]
    debtor: String,
}

/// A figure, with the number of cases it rests on.
#[derive(Serialize)]
struct Figure {
    value: i64,
    cases: u32,
}

#[derive(Serialize)]
struct Shape {
    debtor: String,
    name: String,
    is_first_time_late: bool,
    paid_on_time: Figure,
    #[serde(skip_serializing_if = "Option::is_none")]
    median_days_late: Option<Figure>,
    #[serde(skip_serializing_if = "Option::is_none")]
    spread: Option<SpreadShape>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trend: Option<TrendShape>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pays_after_step: Option<StepShape>,
    channels: Vec<ChannelShape>,
    #[serde(skip_serializing_if = "Option::is_none")]
    helps: Option<HelpsShape>,
    #[serde(skip_serializing_if = "Option::is_none")]
    best_hour: Option<HourShape>,
    promises: PromisesShape,
    late_reasons: Vec<WhyShape>,
    disputes_right: Figure,
    #[serde(skip_serializing_if = "Option::is_none")]
    size: Option<SizeShape>,
    last_late: Vec<LateShape>,
}

#[derive(Serialize)]
struct SpreadShape {
    early: i32,
    late: i32,
    cases: u32,
}

#[derive(Serialize)]
struct TrendShape {
    direction: &'static str,
    recent: Figure,
    earlier: Figure,
}

#[derive(Serialize)]
struct StepShape {
    step: String,
    title: String,
    #[serde(flatten)]
    times: Figure,
}

#[derive(Serialize)]
struct ChannelShape {
    channel: Option<&'static str>,
    #[serde(flatten)]
    times: Figure,
    median_days: u32,
}

#[derive(Serialize)]
struct HelpsShape {
    name: String,
    #[serde(flatten)]
    paid: Figure,
}

#[derive(Serialize)]
struct HourShape {
    from: u32,
    until: u32,
    #[serde(flatten)]
    reached: Figure,
}

#[derive(Serialize)]
struct PromisesShape {
    kept: u32,
    broken: u32,
    running: u32,
}

#[derive(Serialize)]
struct SizeShape {
    open: Amount,
    percent: u32,
    place: u32,
    of: u32,
    is_large: bool,
}

#[derive(Serialize)]
struct LateShape {
    invoice: String,
    amount: Amount,
    due_on: Date,
    paid_on: Date,
    days_late: i32,
    #[serde(skip_serializing_if = "Option::is_none")]
    after: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    after_on: Option<Date>,
}

/// Shows it.
pub fn run(args: &Profile, session: &Session) -> anyhow::Result<Answer> {
    let mut desk = session.desk()?;
    let debtor = find::debtor(&mut desk, &args.debtor)?;
    let known = debtor_profile(&mut desk, debtor)?;
    session.answer(&shape(&known), |page| show(page, &known))
}

fn figure(value: impl Into<i64>, cases: u32) -> Figure {
    Figure { value: value.into(), cases }
}

fn shape(known: &DebtorProfile) -> Shape {
    let paid = &known.profile;
    let step = |after: &punctueel_domain::forecast::behaviour::PaysAfterStep| StepShape {
        step: after.step.clone(),
        title: known.title(&after.step),
        times: figure(after.times, after.of),
    };
    let spread = paid.spread.map(|spread| SpreadShape {
        early: spread.early,
        late: spread.late,
        cases: paid.paid,
    });
    Shape {
        debtor: known.debtor.to_string(),
        name: known.name.clone(),
        is_first_time_late: known.is_first_time_late,
        paid_on_time: figure(paid.on_time, paid.paid),
        median_days_late: paid.median.map(|days| figure(days, paid.paid)),
        spread,
        trend: paid.trend.map(trend_shape),
        pays_after_step: paid.pays_after.as_ref().map(step),
        channels: known.ways().into_iter().map(channel_shape).collect(),
        helps: known.helps.as_ref().map(helps_shape),
        best_hour: known.best_hour.map(hour_shape),
        promises: PromisesShape {
            kept: known.promises.kept,
            broken: known.promises.broken,
            running: known.promises.running,
        },
        late_reasons: known
            .reasons
            .iter()
            .map(|(reason, times)| WhyShape { code: reason.code(), times: *times })
            .collect(),
        disputes_right: figure(known.disputes.right, known.disputes.ended),
        size: known.size.map(size_shape),
        last_late: paid.last_late.iter().map(|late| late_shape(known, late)).collect(),
    }
}

fn trend_shape(trend: Trend) -> TrendShape {
    TrendShape {
        direction: trend.direction().code(),
        recent: figure(trend.recent, trend.recent_cases),
        earlier: figure(trend.earlier, trend.earlier_cases),
    }
}

fn channel_shape(way: PaysAfter) -> ChannelShape {
    let times = figure(way.times, way.of);
    ChannelShape { channel: channel_code(Some(way.way)), times, median_days: way.median_days }
}

fn helps_shape(helps: &Helps) -> HelpsShape {
    HelpsShape { name: helps.name.clone(), paid: figure(helps.paid, helps.spoken) }
}

fn hour_shape(hour: BestHour) -> HourShape {
    let reached = figure(hour.reached, hour.tried);
    HourShape { from: hour.from, until: hour.until, reached }
}

fn size_shape(size: Size) -> SizeShape {
    let Size { open, place, of, percent, is_large } = size;
    SizeShape { open: Amount(open), percent, place, of, is_large }
}

fn late_shape(known: &DebtorProfile, late: &PaidInvoice) -> LateShape {
    LateShape {
        invoice: late.number.clone(),
        amount: Amount(late.amount),
        due_on: late.due_on,
        paid_on: late.paid_on,
        days_late: late.days_late(),
        after: late.after.as_ref().map(|after| known.title(&after.step)),
        after_on: late.after.as_ref().map(|after| after.on),
    }
}

fn show(page: &mut Page, known: &DebtorProfile) {
    page.title("profile-title", &[("name", text(&known.name))]);
    if known.profile.paid == 0 {
        page.say("profile-nothing", &[]);
    }
    let lines = lines(known, page.words);
    for line in &lines {
        page.point(line);
    }
    show_late(page, known);
}

fn number(value: impl Into<i64>) -> Arg {
    Arg::Count(value.into())
}

/// What is known, one sentence each.
fn lines(known: &DebtorProfile, words: &Words) -> Vec<String> {
    let paid = &known.profile;
    let mut lines = Vec::new();
    if known.is_first_time_late {
        lines.push(words.say("profile-first-late", &[]));
    }
    if let Some(median) = paid.median {
        let on_time = [("on_time", number(paid.on_time)), ("paid", number(paid.paid))];
        lines.push(words.say("profile-on-time", &on_time));
        let args = [("days", number(median)), ("early", number(-median))];
        let id = if median > 0 { "profile-median-late" } else { "profile-median-early" };
        lines.push(words.say(id, &args));
    }
    if let Some(spread) = paid.spread.filter(|spread| spread.late > 0) {
        let args = [("early", number(spread.early.abs())), ("late", number(spread.late))];
        let id = if spread.early < 0 { "profile-spread-around" } else { "profile-spread" };
        lines.push(words.say(id, &args));
    }
    lines.extend(paid.trend.map(|trend| trend_line(trend, words)));
    if let Some(after) = &paid.pays_after {
        let step = text(known.title(&after.step));
        let args = [("step", step), ("times", number(after.times)), ("of", number(after.of))];
        lines.push(words.say("profile-after-step", &args));
    }
    lines.extend(known.ways().into_iter().map(|way| way_line(way, words)));
    lines.extend(reach(known, words));
    lines
}

/// Why he broke a promise, and how often he said so.
#[derive(Serialize)]
struct WhyShape {
    code: &'static str,
    times: u32,
}

/// With whom and when it works, what he promised, and how large he is.
fn reach(known: &DebtorProfile, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some(Helps { name, spoken, paid }) = &known.helps {
        let args = [("name", text(name)), ("spoken", number(*spoken)), ("paid", number(*paid))];
        lines.push(words.say("profile-helps", &args));
    }
    if let Some(BestHour { from, until, reached, tried }) = known.best_hour {
        let args = [
            ("from", number(from)),
            ("until", number(until)),
            ("reached", number(reached)),
            ("tried", number(tried)),
        ];
        lines.push(words.say("profile-hour", &args));
    }
    let promises = known.promises;
    if promises.kept + promises.broken > 0 {
        let all = number(promises.kept + promises.broken);
        lines.push(words.say("profile-promises", &[("kept", number(promises.kept)), ("all", all)]));
    }
    if !known.reasons.is_empty() {
        let said = |(reason, times): &(LateReason, u32)| {
            let reason = text(words.code("late", reason.code()));
            words.say("sheet-late", &[("reason", reason), ("count", number(*times))])
        };
        let all: Vec<String> = known.reasons.iter().map(said).collect();
        lines.push(words.say("profile-late", &[("reasons", text(all.join(", ")))]));
    }
    let disputes = known.disputes;
    if disputes.ended > 0 {
        let args = [("ended", number(disputes.ended)), ("right", number(disputes.right))];
        lines.push(words.say("profile-disputes", &args));
    }
    if let Some(size) = known.size {
        let args = [
            ("open", Arg::Money(size.open)),
            ("percent", number(size.percent)),
            ("place", number(size.place)),
            ("of", number(size.of)),
        ];
        lines.push(words.say(if size.is_large { "profile-large" } else { "profile-size" }, &args));
    }
    lines
}

fn trend_line(trend: Trend, words: &Words) -> String {
    let args = [
        ("recent", number(trend.recent)),
        ("recent_cases", number(trend.recent_cases)),
        ("earlier", number(trend.earlier)),
        ("earlier_cases", number(trend.earlier_cases)),
    ];
    words.say(&format!("profile-{}", trend.direction().code()), &args)
}

fn way_line(way: PaysAfter, words: &Words) -> String {
    let id = match way.way {
        Channel::Phone => "profile-after-phone",
        Channel::Email => "profile-after-email",
        Channel::Post => "profile-after-post",
    };
    let args =
        [("times", number(way.times)), ("of", number(way.of)), ("days", number(way.median_days))];
    words.say(id, &args)
}

fn show_late(page: &mut Page, known: &DebtorProfile) {
    if known.profile.last_late.is_empty() {
        return;
    }
    page.title("profile-last-late", &[]);
    let heads = [
        Head::Short("head-for"),
        Head::Money("head-amount"),
        Head::Short("profile-head-due"),
        Head::Short("profile-head-paid"),
        Head::Money("profile-head-late"),
        Head::Text("profile-head-before"),
    ];
    let row = |late: &PaidInvoice| {
        let before = late.after.as_ref().map_or_else(
            || page.words.say("profile-nothing-before", &[]),
            |after| format!("{}, {}", known.title(&after.step), page.day(after.on)),
        );
        let days = late.days_late().to_string();
        let (due, paid) = (page.day(late.due_on), page.day(late.paid_on));
        vec![late.number.clone(), page.money(late.amount), due, paid, days, before]
    };
    let rows: Vec<_> = known.profile.last_late.iter().map(row).collect();
    page.table(&heads, &rows);
}
