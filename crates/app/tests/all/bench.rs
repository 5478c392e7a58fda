//! The figures can be measured; what they are is not judged here, for that is of each machine.

use crate::program::Program;

#[test]
fn each_figure_stands_beside_its_floor() {
    let program = Program::new();
    let shape = program.json("bench --invoices 200");
    let rows = shape["rows"].as_array().unwrap();
    let names: Vec<&str> = rows.iter().map(|row| row["name"].as_str().unwrap()).collect();
    let all = [
        "full-pass",
        "normal-day",
        "small-day",
        "import-open-items",
        "read-camt053",
        "read-mt940",
        "letters",
        "claims",
    ];
    assert_eq!(names, all);
    for row in rows {
        assert_eq!(row["n"], 200, "{row}");
        for field in ["seconds", "floor_seconds", "ratio"] {
            assert!(row[field].as_f64().unwrap() > 0.0, "{row}");
        }
    }
    let letters = rows[6]["note"].as_str().unwrap();
    assert!(letters.starts_with("4 letters"), "{letters}");
    let claims = rows[7]["note"].as_str().unwrap();
    assert!(claims.contains("changes of rate each"), "{claims}");
}

#[test]
fn one_figure_can_be_asked_for_and_an_unknown_one_is_named() {
    let program = Program::new();
    let shape = program.json("bench --invoices 200 read-mt940");
    assert_eq!(shape["rows"].as_array().unwrap().len(), 1);
    assert_eq!(program.run("bench nothing").status, 2);
}
