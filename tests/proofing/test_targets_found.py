"""What is found of targets, statuses, arrows and scales in a paper held against itself."""

import pytest

from tests.proofing.paper_alone import proof_of


@pytest.mark.parametrize(
    ("code", "text"),
    (
        (
            "GT-P03",
            "Planning performance remains strong: 88% of major applications were decided in "
            "time, which is above the national target of 90%.",
        ),
        (
            "GT-P03",
            "At 14.6 days, average sickness per employee was within our target of 9 days.",
        ),
        (
            "GT-P03",
            "Rent collection stood at 98.9% at the end of the quarter and therefore achieved "
            "its 98.0% target, whereas 61% of calls were answered within a minute, ahead of "
            "the 80% target.",
        ),
        (
            "GT-P03",
            "The 95% target for responding to Stage 1 complaints within 10 days was met, "
            "with 91.3% answered on time.",
        ),
        (
            "GT-P03",
            "We missed our target of 85% for calls answered in 20 seconds, achieving 86.4%.",
        ),
        (
            "GT-P03",
            "The average time taken to re-let a home was 31 days. This is below the target "
            "of 24 days.",
        ),
        (
            "GT-P03",
            "Customer satisfaction was 82.4% this quarter (target 85%), so the target was met.",
        ),
        (
            "GT-P03",
            "Average call waiting time fell to 201 seconds against a target of 180 seconds, "
            "meeting the target.",
        ),
        (
            "GT-P03",
            "Average call waiting time fell to 171 seconds against a target of 180 seconds "
            "but the target was not met.",
        ),
        (
            "GT-P03",
            "The number of missed bins per 100,000 collections was 75, better than the "
            "target of 60.",
        ),
        (
            "GT-P03",
            "Household recycling reached 45.1%, exceeding our target of 48%.",
        ),
        (
            "GT-P03",
            "Household recycling reached 49.1%, falling short of our target of 48%.",
        ),
        (
            "GT-P03",
            "Spend on agency staff was £1.6m, under the target of £1.4m.",
        ),
        (
            "GT-P03",
            "Staff turnover was 14%, exceeding the target of below 12% and therefore meeting "
            "the target.",
        ),
        (
            "GT-P03",
            "Staff turnover was 11%, missing the target of below 12%.",
        ),
        (
            "GT-P03",
            "Voids: 3.1% of homes were empty (target: no more than 2.5%). Target met.",
        ),
        (
            "GT-P06",
            "| Measure | Q1 2026/27 | Q2 2026/27 | Target | Status | DoT "
            "|\n|---|---|---|---|---|---|\n| Homes let within 21 days | 80% | 74% | 85% | "
            "Green | ↓ |",
        ),
        (
            "GT-P06",
            "| Measure | Q1 2026/27 | Q2 2026/27 | Target | Status | DoT "
            "|\n|---|---|---|---|---|---|\n| Average wait (seconds) | 210 | 175 | 180 | Red "
            "| ↓ |",
        ),
        (
            "GT-P31",
            "| Measure | Q1 2026/27 | Q2 2026/27 | Target | Status | DoT "
            "|\n|---|---|---|---|---|---|\n| FOI requests answered on time | 96% | 91% | 90% "
            "| Green | ↑ |",
        ),
        (
            "GT-P06",
            "| Ref | Indicator | Good is | Q2 Actual | Target 2026/27 | RAG "
            "|\n|---|---|---|---|---|---|\n| HS4 | Tenants paying by direct debit | High is "
            "good | 41% | 45% | 🟢 |",
        ),
        (
            "GT-P06",
            "| Ref | Indicator | Polarity | Actual | Target | RAG "
            "|\n|---|---|---|---|---|---|\n| HS4 | Licences revoked | Low is good | 12 | 9 | "
            "🟢 |",
        ),
        (
            "GT-P06",
            "| Indicator | Actual | Target | Performance |\n|---|---|---|---|\n| Calls "
            "abandoned | 8.1% | <5% | 🟢 |",
        ),
        (
            "GT-P03",
            "| Indicator | Actual | Target | Target met? |\n|---|---|---|---|\n| Calls "
            "abandoned | 8.1% | 5% | Yes |",
        ),
        (
            "GT-P06",
            "| Indicator | Actual | Target | Status |\n|---|---|---|---|\n| Invoices paid "
            "within 30 days | 99.1% | 98% | Off target |",
        ),
        (
            "GT-P06",
            "✅ Invoices paid within 30 days: 96.1% (target 98%)",
        ),
        (
            "GT-P06",
            "Invoices paid within 30 days were 96.1% against a target of 98% and the measure "
            "is rated green.",
        ),
        (
            "GT-P06",
            "| Indicator | Actual | Target | Status |\n|---|---|---|---|\n| Invoices paid "
            "within 30 days | 96.1% | 98% | ● |\n| Rent collected | 96% | 98% | ▲ |",
        ),
        (
            "GT-P22",
            "Almost 95% of repairs were finished at the first visit (96.3%).",
        ),
        (
            "GT-P22",
            "Up to 20 days were taken on average in the planning team (23).",
        ),
        (
            "GT-P22",
            "Satisfaction with the parks was in excess of 80% (79.4%).",
        ),
        (
            "GT-P22",
            "Just under 400 households (412) were helped.",
        ),
        (
            "GT-P30",
            "| Indicator | Actual | Target |\n|---|---|---|\n| Average call wait (seconds) | "
            "73,390 | 420 |",
        ),
        (
            "GT-P30",
            "The capital programme was £4.2 million in Quarter 2 2026/27.\n\nMembers noted "
            "that the capital programme was £4.2 billion in Quarter 2 2026/27.",
        ),
        (
            "GT-P30",
            "The reported burglary rate was 7.3 per 1,000 in Quarter 2 2026/27.\n\nThe "
            "reported burglary rate was 7.3 per 10,000 in Quarter 2 2026/27.",
        ),
        (
            "GT-P31",
            "Calls answered within 20 seconds: 86.2% (▲ 5.2 points on Quarter 1 2026/27, "
            "when it was 91.4%).",
        ),
        (
            "GT-P31",
            "| Indicator | Previous quarter | This quarter | Direction of travel "
            "|\n|---|---|---|---|\n| Rent collected | 98.1% | 96.4% | ⬆️ |",
        ),
        (
            "GT-P31",
            "| Indicator | Previous quarter | This quarter | Trend |\n|---|---|---|---|\n| "
            "Missed bins | 40 | 31 | ↓ |\n| Requests received | 402 | 460 | ↓ |",
        ),
        (
            "GT-P11",
            "| Indicator | Q1 2026/27 | Q2 2026/27 |\n|---|---|---|\n| Calls answered in "
            "time | 81.7% | 84.2% |\n\nCalls answered in time were 81.7% this quarter.",
        ),
        (
            "GT-P19",
            "- Calls answered in time: 81.7% against a target of 85%\n\n| Indicator | Actual "
            "| Target |\n|---|---|---|\n| Calls answered in time | 81.7% | 80% |",
        ),
        (
            "GT-P03",
            "Collection was 97%, above the 98% target.",
        ),
        (
            "GT-P06",
            "| Indicator | Actual | Target | Status |\n|---|---|---|---|\n| Affordable homes "
            "completed | 115 | 120 | 🟢 |",
        ),
        (
            "GT-P06",
            "| Indicator | Actual | Target | Status |\n|---|---|---|---|\n| Average days to "
            "re-let a home | 19 | 25 | 🔴 |",
        ),
        (
            "GT-P03",
            "| Indicator | Actual | Target |\n|---|---|---|\n| Calls answered within 20 "
            "seconds | 95% | 90% |\n\nCalls answered within 20 seconds fell below target.",
        ),
        (
            "GT-P03",
            "Income of £1.0m was above the target of £1.1m.",
        ),
        (
            "GT-P03",
            "Emissions were 4,620 tonnes, under the target of 4,500 tonnes.",
        ),
        (
            "GT-P03",
            "The council met its target of 500 homes completed, with 472 homes completed.",
        ),
        (
            "GT-P03",
            "At the end of June the vacancy rate was 8.2%, better than the 7% target.",
        ),
        (
            "GT-P03",
            "The vacancy rate was 6.2% and missed its 7% target.",
        ),
        (
            "GT-P03",
            "Freedom of Information requests: 84% were answered in 20 working days. This "
            "exceeded the 90% target.",
        ),
        (
            "GT-P06",
            "- Calls answered in 60 seconds – 81% – target 80% – 🔴",
        ),
        (
            "GT-P31",
            "| Indicator | Q1 2026/27 | Q2 2026/27 | Direction |\n|---|---|---|---|\n| Rent "
            "collected | 98.1% | 96.4% ▲ | |",
        ),
        (
            "GT-P31",
            "| Indicator | Q1 2026/27 | Q2 2026/27 | Change |\n|---|---|---|---|\n| Rent "
            "collected | 98.1% | 96.4% | ▲ 1.7 points |",
        ),
        (
            "GT-P06",
            "| Performance Measure | Aim | Q2 25/26 | Q1 26/27 | Q2 26/27 | Target Q2 26/27 "
            "| RAG | DoT |\n|---|---|---|---|---|---|---|---|\n| Licensing visits made | Aim "
            "to Maximise | 41 | 39 | 38 | 40 | 🟢 | ↓ |",
        ),
        (
            "GT-P31",
            "| Performance Measure | Aim | Q2 25/26 | Q1 26/27 | Q2 26/27 | Target Q2 26/27 "
            "| RAG | DoT |\n|---|---|---|---|---|---|---|---|\n| Licensing visits made | Aim "
            "to Maximise | 41 | 39 | 44 | 40 | 🟢 | ↓ |",
        ),
        (
            "GT-P06",
            "| KPI | Description | Q2 Actual | Q2 Target | Performance RAG "
            "|\n|---|---|---|---|---|\n| ENV03 | Street cleansing jobs done within 24 hours "
            "| 91.2% | 95.0% | G |",
        ),
        (
            "GT-P06",
            "| KPI | Outturn 2025/26 | Target 2025/26 | RAG rating |\n|---|---|---|---|\n| "
            "Percentage of invoices paid within 30 days | 93% | 97% | Green |",
        ),
        (
            "GT-P03",
            "| KPI | This quarter | Target | On target? |\n|---|---|---|---|\n| Stage 1 "
            "complaints answered in time | 84% | 95% | Yes |",
        ),
        (
            "GT-P03",
            "| KPI | This quarter | Target | Against target |\n|---|---|---|---|\n| Stage 1 "
            "complaints answered in time | 84% | 95% | Above |",
        ),
        (
            "GT-P06",
            "| KPI | Last quarter | This quarter | Target | Status "
            "|\n|---|---|---|---|---|\n| Stage 1 complaints answered in time | 96% | 84% | "
            "95% | 🟢 On target |",
        ),
        (
            "GT-P06",
            "| KPI | This quarter | Target | Status |\n|---|---|---|---|\n| Planning appeals "
            "dismissed (higher is better) | 71% | 75% | ✔ |",
        ),
        (
            "GT-P06",
            "| KPI | This quarter | Target | Status |\n|---|---|---|---|\n| Planning appeals "
            "allowed | 31% | max 25% | ✔ |",
        ),
        (
            "GT-P06",
            "| KPI | This quarter | Target | Status |\n|---|---|---|---|\n| Planning appeals "
            "allowed | 31% | ≤ 25% | 🟢 |",
        ),
        (
            "GT-P06",
            "- 🟢 Missed bins: 71 per 100,000 against a target of 60 per 100,000",
        ),
        (
            "GT-P06",
            "Stage 1 complaints: 84% answered on time against a 95% target (status: Green).",
        ),
        (
            "GT-P06",
            "Housing repairs completed in time were rated red at 97.2%, against a target of 95%.",
        ),
        (
            "GT-P03",
            "Housing repairs – 97.2% completed on time, target 95% (not met).",
        ),
        (
            "GT-P03",
            "Target of 95% exceeded: 92.4% of repairs completed on time.",
        ),
        (
            "GT-P03",
            "Repairs completed on time: 92.4% (target of 95% achieved)",
        ),
        (
            "GT-P03",
            "With 92.4% of repairs completed on time, we outperformed our 95% target.",
        ),
        (
            "GT-P03",
            "At 92.4%, repairs completed on time hit their target of 95%.",
        ),
        (
            "GT-P03",
            "Processing times for new claims fell to 19 days, and so met the target of 17 days.",
        ),
        (
            "GT-P03",
            "Processing times for new claims rose to 18 days but remained within the target "
            "of 17 days.",
        ),
        (
            "GT-P03",
            "The service was over its 10 day target, at 8 days.",
        ),
        (
            "GT-P03",
            "There were 12 complaints, meeting the target of fewer than 10.",
        ),
        (
            "GT-P22",
            "As many as 40 households (43) were in bed and breakfast.",
        ),
        (
            "GT-P30",
            "| Measure | Q1 2025/26 | Q2 2025/26 | Q3 2025/26 | Q4 2025/26 "
            "|\n|---|---|---|---|---|\n| Calls handled | 12,410 | 13,020 | 1,287 | 12,890 |",
        ),
    ),
)
def test_what_a_careful_reader_finds_is_found_and_nothing_else(code: str, text: str) -> None:
    assert {each.check.code for each in proof_of(text).findings} == {code}
