//! Where we deliberately read a sample bank file otherwise than the parsers behind
//! `EXPECTED.jsonl`.
//!
//! Each row: the file, every difference word for word, and the reason. A difference that is not
//! here fails the test, and so does a row here that no longer differs.

use crate::samples::Difference;

const OLD_ACCOUNT: &str = "\
    version 1 writes the account as PrtryAcct, which the other parser does not read";
const PENDING: &str = "\
    the entry is pending (PDNG): it may still change or never come, so it is passed over with \
    a warning";
const OTHER_CURRENCY: &str = "\
    the closing balance is in SEK on an account in EUR: not an amount of this account, so no \
    closing balance and the error CURRENCY";
const NOT_BOOKED_BALANCE: &str = "\
    the only balance is CLAV, what is available, in JPY: not a booked balance";
const WHOLE_BATCH: &str = "\
    the details are in another currency and do not add up to the entry: the batch is kept \
    whole with a warning, and the ids of single payments are not ids of the whole";
const SPLIT_BATCH: &str = "\
    the payments of a batch add up to its entry: each becomes a row of its own";
const RETURNED: &str = "\
    a returned payment (RTRN) is a reversal to us; the other parser counts RC and RD only";
const RETURNED_AND_BROKEN_NUMBER: &str = "\
    two returned payments (RTRN) are reversals to us; and the sample breaks field 28C over two \
    lines, which we join";
const CUT_OFF: &str = "\
    the second statement has a first field only: no statement, but the error FIELD-EMPTY, \
    since the file was cut off";
const ROW_BEHIND_CLOSING: &str = "\
    a row stands behind the end of the message: the error SYNTAX, and it does not belong to \
    the statement before it";
const NO_CURRENCY: &str = "\
    the closing balances leave out the currency; we read them, in the currency of the opening";
const NO_DAY: &str = "\
    the day is all zeros: no day to us, and the error DAY";
const FRAGMENT: &str = "\
    a fragment of balances only: we read the first one, and the file is refused or has no \
    account";

/// File, differences, reason.
pub(crate) const DIFFERENCES: &[Difference] = &[
    (
        "bank-camt/genkgo/camt052.v1.xml",
        &["AAAASESS-FP-ACCR001 account: , ours CH2801234000123456789"],
        OLD_ACCOUNT,
    ),
    (
        "bank-camt/genkgo/camt052.v4.xml",
        &[
            "entries: 1, ours 0",
            "sum_debit: 200000.00, ours 0.00",
            "AAAASESS-FP-ACCR001 entries: 1, ours 0",
            "AAAASESS-FP-ACCR001 sum_debit: 200000.00, ours 0.00",
            "AAAASESS-FP-ACCR001 end_to_end_ids: 1, ours 0",
        ],
        PENDING,
    ),
    (
        "bank-camt/genkgo/camt052.v6.Amt-zero.xml",
        &[
            "entries: 1, ours 0",
            "sum_debit: 200000.00, ours 0.00",
            "AAAASESS-FP-ACCR001 entries: 1, ours 0",
            "AAAASESS-FP-ACCR001 sum_debit: 200000.00, ours 0.00",
            "AAAASESS-FP-ACCR001 end_to_end_ids: 1, ours 0",
        ],
        PENDING,
    ),
    (
        "bank-camt/genkgo/camt052.v6.xml",
        &[
            "entries: 1, ours 0",
            "sum_debit: 200000.00, ours 0.00",
            "AAAASESS-FP-ACCR001 entries: 1, ours 0",
            "AAAASESS-FP-ACCR001 sum_debit: 200000.00, ours 0.00",
            "AAAASESS-FP-ACCR001 end_to_end_ids: 1, ours 0",
        ],
        PENDING,
    ),
    (
        "bank-camt/genkgo/camt053.v2.minimal.ultimate.xml",
        &[
            "closing: -27.00, ours none",
            "253EURNL26VAYB8060476890 closing: -27.00, ours none",
            "253EURNL26VAYB8060476890 closing day: 2014-12-31, ours none",
        ],
        OTHER_CURRENCY,
    ),
    (
        "bank-camt/genkgo/camt053.v2.minimal.xml",
        &[
            "closing: -27.00, ours none",
            "253EURNL26VAYB8060476890 closing: -27.00, ours none",
            "253EURNL26VAYB8060476890 closing day: 2014-12-31, ours none",
        ],
        OTHER_CURRENCY,
    ),
    (
        "bank-camt/genkgo/camt053.v2.with-account-name.xml",
        &[
            "closing: -2700.00, ours none",
            "253EURCH2801234000123456789 closing: -2700.00, ours none",
            "253EURCH2801234000123456789 closing day: 2014-12-31, ours none",
        ],
        NOT_BOOKED_BALANCE,
    ),
    (
        "bank-camt/genkgo/camt053.v2.with-party-ids.xml",
        &[
            "closing: -27.00, ours none",
            "253EURNL26VAYB8060476890 closing: -27.00, ours none",
            "253EURNL26VAYB8060476890 closing day: 2014-12-31, ours none",
        ],
        OTHER_CURRENCY,
    ),
    (
        "bank-camt/genkgo/camt053.v3.xml",
        &[
            "closing: -27.00, ours none",
            "253EURNL26VAYB8060476890 closing: -27.00, ours none",
            "253EURNL26VAYB8060476890 closing day: 2014-12-31, ours none",
        ],
        OTHER_CURRENCY,
    ),
    (
        "bank-camt/genkgo/camt053.v4.xml",
        &[
            "closing: -27.00, ours none",
            "253EURNL26VAYB8060476890 closing: -27.00, ours none",
            "253EURNL26VAYB8060476890 closing day: 2014-12-30, ours none",
        ],
        OTHER_CURRENCY,
    ),
    (
        "bank-camt/genkgo/camt053.v8.xml",
        &[
            "closing: -27.00, ours none",
            "253EURNL26VAYB8060476890 closing: -27.00, ours none",
            "253EURNL26VAYB8060476890 closing day: 2014-12-30, ours none",
        ],
        OTHER_CURRENCY,
    ),
    (
        "bank-camt/genkgo/camt054.v2.xml",
        &[
            "AAAASESS-FP-ACCR001 end_to_end_ids: 3, ours 0",
            "AAAASESS-FP-ACCR001 has structured references: true, ours false",
        ],
        WHOLE_BATCH,
    ),
    (
        "bank-camt/genkgo/camt054.v4.xml",
        &[
            "AAAASESS-FP-ACCR001 end_to_end_ids: 3, ours 0",
            "AAAASESS-FP-ACCR001 has structured references: true, ours false",
        ],
        WHOLE_BATCH,
    ),
    (
        "bank-camt/oca16/test-camt053.xml",
        &["entries: 3, ours 4", "1234Test/1 entries: 3, ours 4"],
        SPLIT_BATCH,
    ),
    (
        "bank-camt/railcamt/valid_example.xml",
        &["entries: 4, ours 5", "0352C5320131227220503 entries: 4, ours 5"],
        SPLIT_BATCH,
    ),
    (
        "bank-camt/railcamt/valid_example_with_btch.xml",
        &["entries: 4, ours 5", "0352C5320131227220503 entries: 4, ours 5"],
        SPLIT_BATCH,
    ),
    (
        "bank-mt940/dovadi/MT940_voorbeeldbestanden_abnamro.txt",
        &[
            "12901/1 reversals: 0, ours 1",
            "13901/1 reversals: 0, ours 1",
            "13901/1 reversals: 0, ours 1",
        ],
        RETURNED,
    ),
    (
        "bank-mt940/fruit/Rabo-sample2.940",
        &["statements: 2, ours 1", "closing: none, ours 2145.23"],
        CUT_OFF,
    ),
    (
        "bank-mt940/oca10/test-ing-old.940",
        &["0000 number: 0000, ours 00000", "0000 reversals: 0, ours 2"],
        RETURNED_AND_BROKEN_NUMBER,
    ),
    (
        "bank-mt940/wolph/self-provided-multiline.sta",
        &[
            "statements: 1, ours 2",
            "closing: 11.40, ours none",
            "00115/001 entries: 2, ours 1",
            "00115/001 sum_credit: 119.00, ours 0.00",
            "00115/001 balance_holds: false, ours true",
        ],
        ROW_BEHIND_CLOSING,
    ),
    (
        "bank-mt940/wolph/self-provided-raphaelm.sta",
        &[
            "closing: none, ours 95000.00",
            "1/1 closing: none, ours 105000.00",
            "1/1 closing day: none, ours 2002-03-15",
            "1/1 closing: none, ours 145000.00",
            "1/1 closing day: none, ours 2002-03-15",
            "2/1 closing: none, ours 95000.00",
            "2/1 closing day: none, ours 2002-03-24",
        ],
        NO_CURRENCY,
    ),
    (
        "hostile/p-loader/regression-date-zero.mt940",
        &["42/1 opening day: 2000-00-00, ours none"],
        NO_DAY,
    ),
    (
        "hostile/wolph/amount_formats.sta",
        &["statements: 0, ours 1", "opening: none, ours 380115.12"],
        FRAGMENT,
    ),
    (
        "hostile/wolph/missing_crlf_at_end.sta",
        &["statements: 0, ours 1", "closing: none, ours 42570.04"],
        FRAGMENT,
    ),
];
