"""The ring gives out what was put in, in order, whatever the sizes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.audio.ring import Ring

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), st.binary(max_size=40)),
        st.tuples(st.just("read"), st.integers(0, 40)),
        st.tuples(st.just("wipe"), st.none()),
    ),
    max_size=40,
)


@given(size=st.integers(1, 32), steps=STEPS)
def test_what_comes_out_is_what_went_in_and_nothing_that_was_wiped(size: int, steps: list) -> None:
    ring = Ring(size)
    expected = b""
    for what, value in steps:
        if what == "write":
            taken = ring.write(value)
            assert taken == min(len(value), taken + ring.room)
            expected += value[:taken]
        elif what == "read":
            target = bytearray(b"\xff" * value)
            count = ring.read_into(memoryview(target))
            assert count == min(value, len(expected))
            assert bytes(target) == expected[:count] + bytes(value - count)
            expected = expected[count:]
        else:
            ring.wipe()
            expected = b""
        assert ring.waiting == len(expected)
        assert 0 <= ring.room <= size


def test_nothing_is_left_after_a_wipe() -> None:
    ring = Ring(8)
    ring.write(b"secret")
    ring.wipe()
    assert ring._buffer == bytes(8)
    assert ring.waiting == 0
    assert ring.room == 8
