"""A clean paper of a made-up council: every sentence true, in many legal ways.

In: a half and chance. Out: a `MadePaper`: its council, its plan and what is true of its measures.
Wordings are taken in turn, those used least first, so that all of them come to be judged.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random

from golden_thread.framework import Indicator
from tools.corpus.council import MadeCouncil, made_council
from tools.corpus.facts import Facts, facts_of
from tools.corpus.filling import PaperFacts, fill, fits
from tools.corpus.forms import Forms, read_forms
from tools.corpus.frame import counts_of, opening
from tools.corpus.grids import counts_grid, measures_grid
from tools.corpus.plan import Headed, Plan, PlanBlock, Prose
from tools.corpus.sentence import Sentence, sentence_of
from tools.corpus.wordings import Entry, Half

# Kinds that are about the paper or about nothing of it, and not about a measure.
WHOLE = ("counts",)
ASIDE = ("filler", "dates", "shares")


@dataclass(frozen=True, slots=True)
class MadePaper:
    """A paper whose truth is known."""

    name: str
    council: MadeCouncil
    plan: Plan
    facts: dict[str, Facts]
    paper: PaperFacts


@dataclass
class Composer:
    """Composes papers of one half; `used` counts how often each wording was."""

    half: Half
    used: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.forms: Forms = read_forms(self.half.forms)

    def paper(self, seed: str) -> MadePaper:
        """The paper of this seed."""
        chance = Random(seed)  # noqa: S311 - chance for a measurement, no secret
        council = made_council(chance)
        facts = {each.code: facts_of(council, each) for each in council.framework.indicators}
        paper = PaperFacts(
            dated=council.now.ends_before + timedelta(chance.randint(18, 45)),
            counts=counts_of(facts.values()),
            areas=council.areas,
            forms=self.forms,
        )
        blocks = [
            *opening(council, paper, chance),
            *self._summary(facts, paper, chance),
            *(
                block
                for service in council.framework.services
                for block in self._service(service.title, council, facts, paper, chance)
            ),
            *self._appendix(council, facts, chance),
        ]
        title = f"Performance report for {self.forms.period(council.now, chance, months=False)}"
        creator = council.framework.council.full_name
        plan = Plan(title, paper.dated, creator, tuple(blocks))
        return MadePaper(seed, council, plan, facts, paper)

    def sentence(
        self, facts: Facts, paper: PaperFacts, chance: Random, kinds: tuple[str, ...] = (),
        *, named: bool = True,
    ) -> Sentence | None:  # fmt: skip
        """A true sentence about this measure, of these kinds or any; `named` says which it is."""
        fitting = [
            entry
            for entry in self.half.entries
            if (entry.kind in kinds if kinds else entry.kind not in (*WHOLE, *ASIDE))
            and (entry.names_measure or not named)
            and fits(entry, facts)
        ]
        fitting.sort(key=lambda entry: (self.used[entry.id], chance.random()))
        for entry in fitting:
            made = fill(entry, facts, paper, chance)
            if made is not None:
                self.used[entry.id] += 1
                return made
        return None

    def _summary(
        self, facts: dict[str, Facts], paper: PaperFacts, chance: Random
    ) -> list[PlanBlock]:
        some = next(iter(facts.values()))
        said = self._several(some, paper, chance, ("counts",), 3, named=False)
        counts = counts_grid(paper.counts, self.half.tables, some.quarters[-1], chance)
        return [Headed("Summary"), Prose(said), counts]

    def _service(
        self,
        service: str,
        council: MadeCouncil,
        facts: dict[str, Facts],
        paper: PaperFacts,
        chance: Random,
    ) -> list[PlanBlock]:
        now = self.forms.period(council.now, chance, months=False)
        pattern = str(chance.choice(self.half.tables["section_headings"]))
        heading = pattern.format(service=service, period=now)
        blocks: list[PlanBlock] = [Headed(heading[:1].upper() + heading[1:])]
        code = next(each.code for each in council.framework.services if each.title == service)
        measures = [facts[each.code] for each in _shuffled(council.measures_of(code), chance)]
        cut = chance.randint(1, len(measures) - 1)
        for each in measures[:cut]:
            blocks += self._under_heading(each, paper, chance)
        if cut:
            blocks.append(Headed("Other measures", 2))
        blocks += self._together(measures[cut:], paper, chance)

        def comment(about: Facts) -> Sentence | None:
            return self.sentence(about, paper, chance, named=False)

        tables = self.half.tables
        look = (self.forms, lambda about: council.service_of(about.indicator))
        blocks.append(measures_grid(measures, service, tables, look, chance, comment))
        return blocks

    def _under_heading(self, facts: Facts, paper: PaperFacts, chance: Random) -> list[PlanBlock]:
        """A measure with a heading of its own: its sentences need not name it."""
        said = list(self._several(facts, paper, chance, (), chance.randint(3, 5), named=False))
        if facts.status == "red":
            said += self._several(facts, paper, chance, ("cause_action",), 2, named=False)
        return [Headed(facts.indicator.title, 2), Prose(tuple(said))]

    def _together(
        self, measures: list[Facts], paper: PaperFacts, chance: Random
    ) -> list[PlanBlock]:
        """Measures in one paragraph or list: each sentence names its own."""
        said: list[Sentence] = []
        for facts in measures:
            said += self._several(facts, paper, chance, (), chance.randint(2, 4), named=True)
            if chance.random() < 0.6:
                said += self._several(facts, paper, chance, ASIDE, 1, named=False)
        listed = chance.random() < 0.4
        if listed:
            return [Prose(tuple(said), listed=True)]
        third = max(1, len(said) // 3)
        return [Prose(tuple(said[at : at + third])) for at in range(0, len(said), third)]

    def _several(
        self, facts: Facts, paper: PaperFacts, chance: Random, kinds: tuple[str, ...], many: int,
        *, named: bool,
    ) -> tuple[Sentence, ...]:  # fmt: skip
        made = (self.sentence(facts, paper, chance, kinds, named=named) for _ in range(many))
        return tuple(each for each in made if each is not None)

    def _appendix(
        self, council: MadeCouncil, facts: dict[str, Facts], chance: Random
    ) -> list[PlanBlock]:
        measures = list(facts.values())
        look = (self.forms, lambda about: council.service_of(about.indicator))
        every = measures_grid(
            measures, "All services", self.half.tables, look, chance, lambda _: None,
            everything=True,
        )  # fmt: skip
        said = sentence_of("Every measure stands in the table below.", measures[0].quarters[-1])
        return [Headed("Appendix A: all measures"), Prose((said,)), every]


def _shuffled(measures: tuple[Indicator, ...], chance: Random) -> list[Indicator]:
    return chance.sample(measures, len(measures))


def entries_of(half: Half, *kinds: str) -> tuple[Entry, ...]:
    """The entries of these kinds."""
    return tuple(each for kind in kinds for each in half.by_kind.get(kind, ()))
