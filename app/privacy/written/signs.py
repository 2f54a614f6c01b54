"""What a cue can speak of."""

from __future__ import annotations

import enum


class Sign(enum.IntEnum):  # its members are hashed at every turn, which an int does at once
    """The kind of number that a cue announces."""

    CARD = enum.auto()
    IBAN = enum.auto()
    ACCOUNT = enum.auto()
    SORT_CODE = enum.auto()
    ROUTING = enum.auto()
    SSN = enum.auto()
    ITIN = enum.auto()
    NHS = enum.auto()
    NI = enum.auto()
    DE_TAX = enum.auto()
    NIR = enum.auto()
    DNI = enum.auto()
    CF = enum.auto()
    BSN = enum.auto()
    AADHAAR = enum.auto()
    PAN = enum.auto()
    CPF = enum.auto()
    PHONE = enum.auto()
    NUMBER = enum.auto()  # weaker: somebody's number, of a telephone if of nothing else
    IP = enum.auto()
    MAC = enum.auto()
    PLACE = enum.auto()
    BIRTH = enum.auto()
    MEDICAL = enum.auto()
    PATIENT = enum.auto()  # weaker: the number has to stand right behind it
    FILE = enum.auto()  # weaker still: of a patient only where somebody speaks of medicine
    PLATE = enum.auto()
    VEHICLE = enum.auto()  # weaker: the number has to look like a plate
    CHASSIS = enum.auto()
    LICENCE = enum.auto()
    PASSPORT = enum.auto()
    DOCUMENT = enum.auto()  # weaker: the number has to look like one of a passport
    PASSWORD = enum.auto()
    PIN = enum.auto()
    CODE = enum.auto()  # weaker: the number has to stand right behind it
    KEY = enum.auto()
    WALLET = enum.auto()
    SEED = enum.auto()
    VERSION = enum.auto()  # of a program: four numbers with dots are then no address
    OTHER = enum.auto()  # an order, an invoice, a page: whatever it is, it names nobody
