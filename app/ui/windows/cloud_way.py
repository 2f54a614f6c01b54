"""A way of the user's own to a vendor: a private host, whom to trust there, a proxy, a pinned key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from app.core.cloud import Endpoint
from app.egress.private_way import Proxy, checked_host, checked_pin, checked_proxy, proxy_of
from app.ui import theme as look
from app.ui.widgets.authority_field import AuthorityField
from app.ui.widgets.checked_field import CheckedField
from app.ui.widgets.form_rows import label_for
from app.ui.windows.scrolled_dialog import ScrolledDialog

if TYPE_CHECKING:
    from app.egress.authorities import Authority
    from app.services.cloud_states import VendorState

W = TypeVar("W", bound=QWidget)
_MOST_OF_FIELD: Final = 1000


class CloudWay(ScrolledDialog):
    """What is wrong is said at its field as soon as that is left; nothing is kept before all is well."""

    file_given = Signal(object, object)
    """An AuthorityField and a path."""
    tested = Signal(object)
    """An Endpoint, None for the vendor's own hosts; `show_outcome` says what came of it."""
    kept = Signal(object)
    """The same, to be kept."""

    def __init__(self, state: VendorState, parent: QWidget) -> None:
        heading = QCoreApplication.translate("CloudWay", "Private connection to {vendor}")
        name = QCoreApplication.translate("CloudWay", "How the vendor is reached")
        super().__init__(heading.format(vendor=state.facts.title), name, parent)
        self._before = state.profile.endpoint
        self.add_text(
            self.tr(
                "A host, an authority for certificates or a proxy of your own, as a company or a rented private "
                "link has them. What is left empty stays as usual."
            )
        )
        holder = QWidget(self)
        self._rows = QGridLayout(holder)  # a form layout forgets how high what is below a field is
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setColumnStretch(1, 1)
        self._labels: dict[QWidget, QLabel] = {}
        self._rows.setVerticalSpacing(look.M)
        self._rows.setHorizontalSpacing(look.M)
        self.host = self._checked(self.tr("&Host"), self.tr("The vendor's own"), checked_host)
        self.authority = self._authority(self.tr("Trusted &authority"), self.tr("Those that this computer trusts"))
        self.proxy = self._checked(self.tr("&Proxy"), self.tr("None"), checked_proxy)
        self.user = self._plain(self.tr("User &name"))
        self.password = self._plain(self.tr("Pass&word"))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.proxy_authority = self._authority(
            self.tr("Authority &of the proxy"), self.tr("Those that this computer trusts")
        )
        self.pin = self._checked(
            self.tr("P&inned key"), self.tr("Any that the authority vouches for"), checked_pin
        )
        self.shown.add(holder)
        self.add_widget(self.shown)
        if state.is_agreed:
            self.add_text(self.tr("Another way than now needs your consent anew."), is_quiet=True)
        self.clear_button = self.add_button(
            self.tr("&Vendor's own hosts"), self.tr("Do away with this connection")
        )
        self.clear_button.setVisible(self._before is not None)
        self.clear_button.clicked.connect(self._on_clear_clicked)
        self.test_button = self.add_button(
            self.tr("&Test"), self.tr("Reach the vendor by this connection, and send it nothing")
        )
        self.test_button.clicked.connect(self._on_test_clicked)
        self.cancel_button = self.add_button(self.tr("&Cancel"), self.tr("Leave everything as it is"))
        self.cancel_button.clicked.connect(self.reject)
        self.act_button = self.add_button(
            self.tr("&Keep"), self.tr("Reach the vendor by this connection"), is_default=True
        )
        self.act_button.clicked.connect(self._on_act_clicked)
        self.finish()
        self.proxy.field.textChanged.connect(self._show_what_counts)
        self.proxy.left.connect(self._on_proxy_left)
        self._fill(self._before or Endpoint())
        self.host.setFocus()

    def show_authorities(self, known: Sequence[Authority], of_proxy: Sequence[Authority]) -> None:
        """Tell of those that are trusted already; what could not be read as such is no longer."""
        endpoint = self._before or Endpoint()
        self.authority.show_authorities(endpoint.ca_pem if known else b"", known)
        self.proxy_authority.show_authorities(endpoint.proxy_ca_pem if of_proxy else b"", of_proxy)

    def show_outcome(self, text: str, *, is_wrong: bool) -> None:
        """Say what came of a test, and let the connection be changed again."""
        self._show_testing(is_testing=False)
        self.tell(text, is_wrong=is_wrong)
        self.test_button.setFocus()

    def _fill(self, endpoint: Endpoint) -> None:
        self.host.field.setText(endpoint.host)
        self.proxy.field.setText(endpoint.proxy)
        self.pin.field.setText("; ".join(pin.hex() for pin in endpoint.pins))
        for one in (self.host.field, self.pin.field):
            one.setCursorPosition(0)
        if self.proxy.is_good():
            self._on_proxy_left()
        self._show_what_counts()

    @Slot()
    def _on_proxy_left(self) -> None:
        """Put name and password that stand in the address where the password cannot be read."""
        if not self.proxy.field.text().strip():
            return
        proxy = proxy_of(self.proxy.field.text().strip())
        if proxy.user:
            self.user.setText(proxy.user)
            self.password.setText(proxy.password)
            self.proxy.field.setText(replace(proxy, user="").address)

    @Slot()
    def _show_what_counts(self) -> None:
        """Show what there is to say of a proxy only where there is one."""
        address = self.proxy.field.text().strip()
        is_secure = address.startswith("https:")
        for row, counts in (
            (self.user, address),
            (self.password, address),
            (self.proxy_authority, is_secure),
        ):
            row.setVisible(bool(counts))
            self._labels[row].setVisible(bool(counts))
        self.fit()

    @Slot()
    def _on_act_clicked(self) -> None:
        if self._is_good():
            self.accept()
            self.kept.emit(self._endpoint())

    @Slot()
    def _on_test_clicked(self) -> None:
        if self._is_good():
            self._show_testing(is_testing=True)
            self.tell(self.tr("Reaching it…"), is_wrong=False)
            self.tested.emit(self._endpoint())

    def _show_testing(self, *, is_testing: bool) -> None:
        for one in (self.shown, self.clear_button, self.test_button, self.act_button):
            one.setEnabled(not is_testing)

    def _is_good(self) -> bool:
        """Lead to the first field with which something is wrong, and return whether nothing is."""
        wrong = [one for one in (self.host, self.proxy, self.pin) if not one.is_good()]
        if wrong:
            wrong[0].setFocus()
            return False
        self._on_proxy_left()
        return True

    def _endpoint(self) -> Endpoint | None:
        address = checked_proxy(self.proxy.field.text())
        proxy: Proxy | None = proxy_of(address) if address else None
        if proxy is not None:
            proxy = replace(proxy, user=self.user.text(), password=self.password.text())
        is_secure = proxy is not None and proxy.scheme == "https"
        endpoint = Endpoint(
            host=checked_host(self.host.field.text()),
            ca_pem=self.authority.pem,
            proxy=proxy.address if proxy else "",
            proxy_ca_pem=self.proxy_authority.pem if is_secure else b"",
            spki_sha256=checked_pin(self.pin.field.text()),
        )
        return None if endpoint == Endpoint() else endpoint

    @Slot()
    def _on_clear_clicked(self) -> None:
        self.accept()
        self.kept.emit(None)

    # ---- rows

    def _checked(self, label: str, hint: str, check: Callable[[str], object]) -> CheckedField:
        made = CheckedField(label.replace("&", ""), hint, check, self)
        made.field.setMaxLength(_MOST_OF_FIELD)
        made.resized.connect(self.fit)
        return self._row(label, made, made.field)

    def _plain(self, label: str) -> QLineEdit:
        made = QLineEdit(self)
        made.setMaxLength(_MOST_OF_FIELD)
        made.setAccessibleName(label.replace("&", ""))
        return self._row(label, made, made)

    def _authority(self, label: str, hint: str) -> AuthorityField:
        made = AuthorityField(label.replace("&", ""), hint, self)
        made.resized.connect(self.fit)
        made.file_given.connect(partial(self.file_given.emit, made))
        return self._row(label, made, made.choose_button)

    def _row(self, label: str, made: W, line: QWidget) -> W:
        """Add a row; its label is as high as `line`, whatever stands below that."""
        number = len(self._labels)
        beside = self._labels[made] = label_for(line, label, self)
        self._rows.addWidget(beside, number, 0, Qt.AlignmentFlag.AlignTop)
        self._rows.addWidget(made, number, 1)
        return made
