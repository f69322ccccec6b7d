"""The page of dependencies lists what is installed: each package with a use and a licence."""

import json
import re
import tomllib

from tests.docs.pages import REFERENCE, ROOT, Section, sections

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements/runtime.txt").read_text(encoding="utf-8")
PAGE = {each.heading: each for each in sections(REFERENCE / "dependencies.md")}


def name(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found, requirement
    return re.sub(r"[-_.]+", "-", found[0]).lower()


def listed(section: Section) -> list[str]:
    return [row[0].strip("`") for row in section.rows]


def test_every_direct_dependency_is_on_the_page_and_no_other() -> None:
    direct = PROJECT["project"]["dependencies"]
    assert listed(PAGE["Direct"]) == sorted(map(name, direct))


def test_every_other_locked_package_is_on_the_page_and_no_other() -> None:
    locked = {name(line) for line in LOCK.splitlines() if "==" in line}
    assert listed(PAGE["Indirect"]) == sorted(locked - set(listed(PAGE["Direct"])))


def test_what_comes_from_npm_and_what_brings_it_is_on_the_page() -> None:
    npm = json.loads((ROOT / "frontend/package-lock.json").read_text(encoding="utf-8"))
    packages = [path.removeprefix("node_modules/") for path in npm["packages"] if path]
    lock = (ROOT / "requirements/frontend.txt").read_text(encoding="utf-8")
    packages += [name(line) for line in lock.splitlines() if "==" in line]
    assert listed(PAGE["From npm"]) == packages


def test_every_package_has_a_use_and_a_licence() -> None:
    rows = [*PAGE["Direct"].rows, *PAGE["Indirect"].rows, *PAGE["From npm"].rows]
    assert not [row for row in rows if len(row) != 3 or not all(row)]


def test_every_debian_package_of_the_gate_is_named() -> None:
    lines = (ROOT / "packages.txt").read_text(encoding="utf-8").splitlines()
    wanted = {line.partition("#")[0].strip() for line in lines} - {""}
    assert wanted <= set(re.findall(r"`([^`]+)`", "\n".join(PAGE["For the gate"].lines)))
