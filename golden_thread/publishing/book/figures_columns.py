"""The columns of the tables that a paper's figures are given out in, with what each means.

These names are promised to whoever reads the open data: columns may be added, never changed.
"""

from golden_thread.document import DataColumn, DataKind

_INDICATOR = DataColumn("indicator", "Indicator", "The code of the indicator; it never changes.")
_TITLE = DataColumn("title", "Title", "What the indicator is called.")
_PERIOD = DataColumn(
    "period", "Period key", "The period in a form that sorts, such as FY2022-23-Q2.",
    DataKind.PERIOD,
)  # fmt: skip
_PERIOD_LABEL = DataColumn("period_label", "Period", "The period as papers print it.")
_UNIT = DataColumn("unit", "Unit", "What the numbers of the row are counted in.")
_TARGET = DataColumn(
    "target", "Target",
    "What the value should come to, or the lower end of the range it should stay within; [z] where "
    "there is no target or it is a day.",
    DataKind.NUMBER,
)  # fmt: skip
_UPPER = DataColumn(
    "target_upper", "Upper end of target",
    "The upper end of the range that the value should stay within; [z] where there is no range.",
    DataKind.NUMBER,
)  # fmt: skip
_TOLERANCE = DataColumn(
    "tolerance", "Tolerance",
    "How far from its target a value may fall and still be amber; [z] where there is no target.",
    DataKind.NUMBER,
)  # fmt: skip
_TARGET_AS_PRINTED = DataColumn(
    "target_as_printed", "Target as printed", "The target with its unit, as papers print it."
)

INDICATOR_COLUMNS = (
    _INDICATOR,
    _TITLE,
    DataColumn("meaning", "Meaning", "What is measured, in plain words."),
    DataColumn("services", "Services", "The services that owe it; the first one leads."),
    DataColumn("priorities", "Priorities", "The priorities of the corporate plan that it serves."),
    _UNIT,
    DataColumn(
        "polarity", "Polarity", "Which way is good: higher, lower, within a range, or neither way."
    ),
    DataColumn("frequency", "Frequency", "How often a figure is due."),
    DataColumn("owner", "Owner", "The role that answers for it."),
    DataColumn("source", "Source", "The system or return that the figures come from."),
    DataColumn("data_quality", "Data quality", "What is known of how good the figures are."),
    DataColumn(
        "audited_on", "Audited on", "The day of the last audit; [x] where none is known.",
        DataKind.DATE,
    ),
    DataColumn(
        "monitoring_only", "Monitoring only", "Whether it is watched and not judged.",
        DataKind.YES_NO,
    ),
)  # fmt: skip

FIGURE_COLUMNS = (
    _INDICATOR,
    _TITLE,
    DataColumn("service", "Service", "The service that leads."),
    _PERIOD,
    _PERIOD_LABEL,
    DataColumn(
        "breakdown", "Breakdown", "What the figure is cut by, or that it is of the whole council."
    ),
    DataColumn(
        "value", "Value",
        "What was measured, rounded as papers print it; yes is 1 and no is 0, and a day has [z] "
        "here and stands in the next column.",
        DataKind.NUMBER,
    ),
    DataColumn("value_as_printed", "Value as printed", "The value with its unit and qualifier."),
    _UNIT,
    DataColumn(
        "qualifier", "Qualifier",
        "How exact the value is: exact, about, over, under, at_least or at_most.",
    ),
    DataColumn(
        "missing", "Why missing",
        "Why there is no value: not_due, late, not_available, suppressed or not_applicable.",
    ),
    _TARGET,
    _UPPER,
    _TOLERANCE,
    _TARGET_AS_PRINTED,
    DataColumn("status", "Status", "Green, amber, red, or grey for what is not rated."),
    DataColumn(
        "status_as_published", "Status as published",
        "Whether the status is the one a paper printed, and no rule decided it.",
        DataKind.YES_NO,
    ),
    DataColumn(
        "status_rule", "Status rule",
        "The rule that gave the status: whose it is, the council's or the indicator's own, and its "
        "lines in order, of which the first that holds decides; empty where no rule did.",
    ),
    DataColumn(
        "status_reason", "Reason for status",
        "The line of the rule that decided, or why none did, such as no_target or as_published.",
    ),
    DataColumn(
        "status_tolerance", "Tolerance judged by",
        "How far from its target the deciding line let the value fall; [z] where the status was "
        "not decided by a tolerance.",
        DataKind.NUMBER,
    ),
    DataColumn(
        "direction_previous", "Direction since last period",
        "Better, worse, no_real_change, neutral or cannot_compare against the period before.",
    ),
    DataColumn(
        "direction_last_year", "Direction since last year",
        "The same against the same period last year.",
    ),
    DataColumn(
        "revision", "Revision",
        "Which revision of the figure this is, counted from 1; [x] where there is no figure.",
        DataKind.NUMBER,
    ),
    DataColumn("remark", "Remark", "A change of definition, or what rounding hides."),
)  # fmt: skip

TARGET_COLUMNS = (
    _INDICATOR,
    _TITLE,
    _PERIOD,
    _PERIOD_LABEL,
    _TARGET,
    _UPPER,
    _TOLERANCE,
    _TARGET_AS_PRINTED,
    _UNIT,
    DataColumn("reason", "Reason", "Why the target is what it is."),
    DataColumn("agreed_by", "Agreed by", "The body or role that agreed it."),
    DataColumn("agreed_on", "Agreed on", "The day on which it was agreed.", DataKind.DATE),
)
