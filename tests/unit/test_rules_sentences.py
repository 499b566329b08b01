"""What pages say in words: sentences that the patterns of rules know in four languages, and those that look alike."""

from __future__ import annotations

import pytest

from audits.model import Verdict
from audits.rules.data import read, words
from audits.rules.pages.contacts import NUMBER
from audits.rules.pages.identity import CODE, OF_ONE_COUNTRY
from audits.rules.pages.privacy import _told_by, data_in_link
from audits.rules.pages.time import SESSION
from audits.rules.speech import language_of, spoken_in_short
from audits.rules.words import plain
from tests.unit.test_rules_pages import page

SAID = {
    "pages/contacts.yaml online_only": """
        Requests can only be made through the website.
        You can no longer apply at the counter or by post.
        Applications must be submitted electronically.
        Cette démarche n’est possible qu’en ligne.
        Plus aucune demande papier n’est acceptée.
        U kunt dit alleen digitaal aanvragen.
        Wij aanvaarden geen papieren formulieren meer.
        Der Antrag ist nur online möglich.
        Anträge auf Papier werden nicht mehr angenommen.""",
    "pages/contacts.yaml app_only": """
        You need our app to do this.
        Vous devez télécharger l’application pour continuer.
        Dit kan alleen met de app MijnStad.
        Das geht nur mit der App.""",
    "pages/contacts.yaml in_app": """
        Bills are sent through the app.
        Téléchargez l’application pour prendre rendez-vous.
        Download de app om een afspraak te maken.
        Laden Sie die App herunter, um einen Termin zu buchen.""",
    "pages/contacts.yaml chatbot_only": """
        Our chatbot is the only way to contact us.
        Seul notre chatbot répond à vos questions.
        We zijn niet meer telefonisch bereikbaar.
        Fragen beantwortet nur unser Chatbot.""",
    "pages/contacts.yaml sent_to": """
        Ask someone you trust to do it for you.
        Demandez de l’aide à votre entourage.
        Ga naar het OCMW of een Digipunt.
        Bitten Sie Ihre Familie um Hilfe.""",
    "pages/contacts.yaml no_counter": """
        Our counters are closed to the public.
        Le guichet est fermé au public.
        Wij ontvangen geen bezoekers meer.
        Persönliche Vorsprachen sind nicht mehr möglich.""",
    "pages/contacts.yaml appointment_only": """
        We only see people with an appointment.
        Le guichet n’est accessible que sur rendez-vous.
        Zonder afspraak kunnen wij u niet helpen.
        Ohne Termin keine Bedienung.""",
    "pages/identity.yaml device": """
        Hold your passport against the back of your phone.
        This service does not work on Mac or Linux.
        Munissez-vous d’un lecteur de carte.
        U hebt een smartphone met camera nodig.
        Ein Kartenlesegerät ist erforderlich.""",
    "pages/identity.yaml print_sign_scan": """
        Upload the printed and signed form.
        Téléchargez, imprimez, signez et scannez le formulaire.
        Druk het formulier af, onderteken het en scan het in.
        Drucken Sie das Formular aus, unterschreiben Sie es und laden Sie es hoch.""",
    "pages/time.yaml limit": """
        You have fifteen minutes to fill in this form.
        Your session lasts 20 minutes.
        Vous disposez de 10 minutes pour compléter votre demande.
        De code is 5 minuten geldig.
        Sie haben eine Viertelstunde.""",
    "pages/labels.yaml way_of_writing": """
        National number: 11 digits, no dots.
        Le numéro de dossier s’écrit sans espaces.
        Schrijf het rijksregisternummer zonder punten.
        Die Kundennummer besteht aus acht Ziffern.""",
    "pages/language.yaml threat": """
        False statements are punishable by law.
        If we do not hear from you, your benefit stops.
        Vous vous exposez à des sanctions.
        Uw dossier wordt gesloten als u niet antwoordt.
        Bei Verstoß droht eine Geldbuße.""",
}

HARMLESS = """
    You can apply online, by post or at the counter.
    The online form must be completed in one go.
    Only online forms are free of charge.
    Paper forms are available at the counter.
    You no longer need to send a copy of your identity card.
    We have an app, too.
    Le certificat n’est valable que trois mois.
    L’application de cette règle est décrite dans la loi.
    Demandez l’aide de votre mutuelle.
    De aanvraag is enkel geldig met een handtekening.
    Der Antrag ist nur mit Unterschrift gültig.
    The chatbot answers in four languages.
    Contact your family doctor for a certificate.
    Le guichet est fermé le vendredi.
    Without an appointment, take a ticket at the entrance.
    Scan or photograph your document and upload it here.
    Upload a photo of your identity card.
    Print this page for your files.
    You need a passport photo.
    The visit takes 20 minutes.
    Vous recevrez une réponse dans les 10 jours.
    Please come ten minutes before your appointment.
    If you do not agree, write to us within 30 days.
    Si vous n’avez pas de numéro, laissez vide.
    Wenn Sie keine Nummer haben, lassen Sie dies leer."""


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines()]


@pytest.mark.parametrize(("kind", "said"), [(kind, said) for kind, text in SAID.items() for said in lines(text)])
def test_a_sentence_is_known(kind: str, said: str) -> None:
    assert words(*kind.split()).search(plain(said))


@pytest.mark.parametrize("kind", SAID)
@pytest.mark.parametrize("said", lines(HARMLESS))
def test_a_harmless_sentence_is_not(kind: str, said: str) -> None:
    assert not words(*kind.split()).search(plain(said))


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("0902 33 333 (1 € a minute)", "0902 33 333"),
        ("+32 (0)2 555 12 34 (2 lines)", "+32 (0)2 555 12 34"),
        ("02/555.12.34", "02/555.12.34"),
    ],
)
def test_a_price_in_brackets_is_no_part_of_a_number(said: str, number: str) -> None:
    found = NUMBER.search(said)
    assert found and found[0].strip() == number


@pytest.mark.parametrize(
    ("texts", "declared", "told"),
    [
        (["What is your family name?", "Where do you live now?"], "fr", ("en", True)),
        (["Submit", "Go back", "Close this window"], "fr-be", ("en", True)),
        (["This field is required."], "nl", ("en", True)),
        (["Nom / Name", "E-mail", "Login", "Cookies", "Newsletter"], "fr", None),
        (["Quel est votre nom ?", "Envoyer la demande"], "fr", None),
        (["The Lord of the Rings"], "fr", None),
        (["What is your family name?"], "xx", None),
    ],
)
def test_short_texts_are_told_together(texts: list[str], declared: str, told: tuple[str, bool] | None) -> None:
    assert spoken_in_short(texts, declared) == told


@pytest.mark.parametrize(
    ("address", "kinds"),
    [
        ("http://a.example/x?nrn=‹national number›&step=2", {"number"}),
        ("http://a.example/x;jsessionid=‹session›?email=‹e-mail›", {"session", "contact"}),
        ("http://a.example/x#/next?sid=0123456789abcdef", {"session"}),
        ("http://a.example/x?email=&nrn=&session=october&tel=1", set()),
        ("mailto:a@b.example?subject=nrn", set()),
        ("javascript:…", set()),
    ],
)
def test_what_an_address_tells_of_a_person(address: str, kinds: set[str]) -> None:
    assert set(_told_by(address)) == kinds


def test_the_address_of_a_page_is_read_before_its_links() -> None:
    seen = page(tags=("html",), parents=(-1,), attributes=({},), boxes=(None,), styles=(-1,))
    seen.observation = seen.observation.model_copy(update={"url": "http://a.example/?niss=‹national number›"})
    (hit,) = data_in_link(seen)
    assert hit and hit.verdict is Verdict.FAILED and hit.facts == {"where": "page", "names": "niss"}


@pytest.mark.parametrize("pattern", [r"BE\d{14}", "[Bb][Ee][0-9]{14}", r"^BE\s?\d{2}"])
def test_a_pattern_takes_accounts_of_one_country(pattern: str) -> None:
    assert OF_ONE_COUNTRY.match(pattern)


@pytest.mark.parametrize("pattern", [r"[A-Z]{2}\d{2}.*", r"\d{16}", ""])
def test_a_pattern_takes_accounts_of_many(pattern: str) -> None:
    assert not OF_ONE_COUNTRY.match(pattern)


def test_sessions_and_codes_are_known_by_their_shape() -> None:
    assert all(map(SESSION.fullmatch, ["session", "PHPSESSID", "JSESSIONID", "connect.sid", "ASP.NET_SessionId"]))
    assert not any(map(SESSION.fullmatch, ["_hjSession_1", "language", "possession", "inside"]))
    assert all(map(CODE.fullmatch, ["KX7-4412-QQP-0093", "AB12CD", "493021"]))
    assert not any(map(CODE.fullmatch, ["BRUSSELS", "1250", "A letter"]))


FRENCH = (
    "Vous avez besoin de votre carte et vous devez la montrer au guichet, où le service des permis vous reçoit dans "
)
FRENCH += "les dix jours avec une personne qui est de votre famille, ou sans elle."
DUTCH = (
    "U hebt uw kaart nodig en u moet deze aan het loket tonen, waar de dienst u binnen de tien dagen ontvangt met een "
)
DUTCH += "lid van uw gezin of zonder, als dat niet kan."


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        ([FRENCH], "fr"),
        ([DUTCH, DUTCH], "nl"),
        ([FRENCH, ""], "fr"),
        ([FRENCH, DUTCH], None),
        ([FRENCH, FRENCH, FRENCH, FRENCH, DUTCH], None),
        ([f"{FRENCH} {DUTCH}"], None),
        (["Rue de la Loi 16, 1000 Bruxelles"], None),
    ],
)
def test_a_document_is_in_one_language_or_in_none_that_is_known(texts: list[str], language: str | None) -> None:
    assert language_of(texts) == language


ORDINARY = {
    "fr": "nombre date page place service message code mention note plus tous sans main pour son ville rue pain fin"
    " centre adresse type ligne total mode question chat formation région titre permis compte client transport",
    "nl": "dank school plan was had dag man hand week begin rest brief stad start stop kind code dienst post pas bus"
    " nummer adres datum straat land plaats vraag antwoord type titel klant trein huis werk geld",
    "de": "brief handy also bald art tag hut rat will man kind war stern nummer adresse datum land ort frage antwort"
    " titel kunde haus geld amt name amtlich nation",
    "en": "date page place service message code note plus main son pain chat fin art tag hut rat will man kind war"
    " type line total mode question title client transport house money name nation famine demand",
    "es": "fecha lugar servicio mensaje nota mas todos sin calle fin centro tipo total modo titulo cliente dinero casa",
}


@pytest.mark.parametrize("language", ORDINARY)
def test_words_of_one_language_are_ordinary_words_of_no_other(language: str) -> None:
    telling = read("pages/language.yaml")["of_one_language"]
    others = {word for each, listed in telling.items() if each != language for word in listed}
    assert others.isdisjoint(plain(ORDINARY[language]).split())
    assert others.isdisjoint(telling[language])
