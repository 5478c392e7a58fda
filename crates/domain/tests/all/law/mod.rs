//! The law: tables of cases with their sources, and what must hold for any case.

mod claim;
mod claim_properties;
mod costs;
mod interest;
mod properties;
mod references;
mod remit;
mod slowly;
mod tables;
mod terms;
