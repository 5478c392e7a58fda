-- What letters asked and did not come in is counted anew: a payment plan that is kept asks nothing
-- beside what was agreed. The program counts it.

DELETE FROM asked_unpaid;
