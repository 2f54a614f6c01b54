"""How recordings are to be transcribed, under names that a user gave."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from app.core.options import RecognitionOptions

MAX_NAME_CHARS = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """A model, empty for the best that is installed, and all options."""

    model: str = ""
    options: RecognitionOptions = field(default_factory=RecognitionOptions)


@dataclass(frozen=True, slots=True, kw_only=True)
class PresetBook:
    """Recipes by their names in alphabetical order, and the one that was used last."""

    last: Recipe = field(default_factory=Recipe)
    named: tuple[tuple[str, Recipe], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names."""
        return tuple(name for name, _ in self.named)

    def find(self, name: str) -> Recipe | None:
        """Return the recipe of a name."""
        return dict(self.named).get(name)

    def used(self, recipe: Recipe) -> PresetBook:
        """Remember a recipe as the one that was used last, without the part of a recording that it was for."""
        return replace(self, last=_general(recipe))

    def with_preset(self, name: str, recipe: Recipe) -> PresetBook:
        """Keep a recipe under a name, in place of what had that name."""
        tidy = " ".join(name.split())[:MAX_NAME_CHARS]
        named = dict(self.named) | {tidy: _general(recipe)} if tidy else dict(self.named)
        return replace(self, named=tuple(sorted(named.items(), key=lambda entry: entry[0].casefold())))

    def without(self, name: str) -> PresetBook:
        """Forget a name."""
        return replace(self, named=tuple(entry for entry in self.named if entry[0] != name))


def _general(recipe: Recipe) -> Recipe:
    return replace(recipe, options=replace(recipe.options, start_s=0.0, end_s=None))
