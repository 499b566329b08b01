"""Serves django-appointment and Django's own administration on loopback, as a small administration would set them up.

Run as a program with the path of a database to make; prints its address, and ends when its standard input does. The
software is as it is published. What a site must bring along is here: settings, a base page with jQuery (Django's own
copy) and, since nothing may be fetched from another host, stand-ins for the two libraries that the booking page takes
from one: a month as a table of days, and dates written as text.
"""

from __future__ import annotations

import logging
import re
import sys
import threading
from collections.abc import Callable
from datetime import time, timedelta
from pathlib import Path
from typing import Any
from wsgiref.simple_server import WSGIRequestHandler

BASE_PAGE = """{% load static %}<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{% block title %}{% endblock %}</title>
<meta name="description" content="{% block description %}{% endblock %}">
<meta name="keywords" content="{% block keyword %}{% endblock %}">
<meta name="author" content="{% block author %}{% endblock %}">
<meta name="viewport" content="width=device-width, initial-scale=1">
{% block customMetaTag %}{% endblock %}{% block customCSS %}{% endblock %}{% block scriptHead %}{% endblock %}</head>
<body>{% block body %}{% endblock %}
<script src="{% static 'admin/js/vendor/jquery/jquery.min.js' %}"></script>
<script>
const iso = date => new Date(date - date.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
const moment = date => ({ format: () => iso(new Date(date)), toDate: () => new Date(date) });
moment.tz = date => moment(typeof date === 'string' && date.includes('-') ? date : new Date());
const FullCalendar = { Calendar: class {
  constructor(element, options) { Object.assign(this, { element, options, first: new Date() }); this.first.setDate(1); }
  render() {
    const days = new Date(this.first.getFullYear(), this.first.getMonth() + 1, 0).getDate();
    this.element.replaceChildren(Object.assign(document.createElement('button'), {
      type: 'button', title: this.options.buttonHints.next,
      onclick: () => { this.first.setMonth(this.first.getMonth() + 1); this.render(); },
    }));
    const row = this.element.appendChild(document.createElement('table')).insertRow();
    for (let day = 1; day <= days; day++) {
      const dayEl = row.insertCell(), date = new Date(this.first);
      date.setDate(day);
      dayEl.append(Object.assign(document.createElement('a'), { textContent: day }));
      dayEl.onclick = () => this.options.dateClick({ date, dayEl });
    }
  }
} };
</script>
{% block customJS %}{% endblock %}</body></html>"""

ELSEWHERE = re.compile(rb"<(?:script|link)\b[^>]*https?://[^>]*>(?:</script>)?")


def settings(database: str) -> dict[str, Any]:
    """What Django is told."""
    templates = {
        "loaders": [
            ("django.template.loaders.locmem.Loader", {"site.html": BASE_PAGE}),
            "django.template.loaders.app_directories.Loader",
        ],
        "context_processors": [
            "django.template.context_processors.request",
            "django.contrib.auth.context_processors.auth",
            "django.contrib.messages.context_processors.messages",
        ],
    }
    apps = ["admin", "auth", "contenttypes", "sessions", "messages", "staticfiles"]
    return {
        "DEBUG": True,
        "SECRET_KEY": "of a site that lives for a test",
        "ALLOWED_HOSTS": ["127.0.0.1"],
        "ROOT_URLCONF": __name__,
        "INSTALLED_APPS": [*(f"django.contrib.{app}" for app in apps), "phonenumber_field", "appointment"],
        "MIDDLEWARE": [
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.middleware.locale.LocaleMiddleware",
            "django.middleware.common.CommonMiddleware",
            "django.middleware.csrf.CsrfViewMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
            "django.contrib.messages.middleware.MessageMiddleware",
            f"{__name__}.as_staff",
            f"{__name__}.from_here_only",
        ],
        "DATABASES": {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": database}},
        "TEMPLATES": [{"BACKEND": "django.template.backends.django.DjangoTemplates", "DIRS": [], "OPTIONS": templates}],
        "STATIC_URL": "/static/",
        "USE_TZ": True,
        "TIME_ZONE": "UTC",
        "LANGUAGE_CODE": "en",
        "LANGUAGES": [("en", "English")],
        "PHONENUMBER_DEFAULT_REGION": "BE",
        "EMAIL_BACKEND": "django.core.mail.backends.dummy.EmailBackend",
        "APPOINTMENT_BASE_TEMPLATE": "site.html",
        "APPOINTMENT_ADMIN_BASE_TEMPLATE": "site.html",
        "APPOINTMENT_WEBSITE_NAME": "Saint-Exemple",
        "DEFAULT_AUTO_FIELD": "django.db.models.BigAutoField",
        "LOGGING_CONFIG": None,
    }


def as_staff(get_response: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """A visitor of the pages behind the login is the administrator: `check` never logs in."""

    def middleware(request: Any) -> Any:
        from django.contrib.auth import get_user_model

        if "/app-admin/" in request.path or (request.path.startswith("/admin/") and "login" not in request.path):
            request.user = get_user_model().objects.get(is_superuser=True)
        return get_response(request)

    return middleware


def from_here_only(get_response: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """A page without what it would fetch from other hosts."""

    def middleware(request: Any) -> Any:
        response = get_response(request)
        if not response.streaming:
            response.content = ELSEWHERE.sub(b"", response.content)
        return response

    return middleware


def furnish() -> None:
    """A service, who offers it, and when."""
    from appointment.models import Service, StaffMember, WorkingHours
    from django.contrib.auth import get_user_model

    users = get_user_model().objects
    boss = users.create_superuser("boss", "boss@example.org", "of no use")
    clerk = users.create_user("clerk", "clerk@example.org", first_name="Claire", last_name="Exemple")
    service = Service.objects.create(name="Identity card", duration=timedelta(minutes=30), price=0, currency="EUR")
    for user in (clerk, boss):
        staff = StaffMember.objects.create(user=user, work_on_saturday=True, work_on_sunday=True)
        staff.services_offered.add(service)
        for day in range(7):
            WorkingHours.objects.get_or_create(
                staff_member=staff, day_of_week=day, defaults={"start_time": time(9), "end_time": time(12)}
            )


def main(database: str) -> None:
    """Make the database, serve, and wait for the end of the standard input."""
    from django.conf import settings as django_settings

    django_settings.configure(**settings(database))
    import django

    # The application's own messages go to the standard output, where the address is read.
    logging.disable()
    django.setup()
    from django.core.management import call_command

    call_command("migrate", run_syncdb=True, verbosity=0)
    furnish()
    serve()


def serve() -> None:
    """Answer on a free port until nobody needs it any more."""
    from django.contrib import admin
    from django.contrib.staticfiles.handlers import StaticFilesHandler
    from django.core.handlers.wsgi import WSGIHandler
    from django.core.servers.basehttp import ThreadedWSGIServer
    from django.urls import include, path
    from django.views.debug import default_urlconf

    globals()["urlpatterns"] = [
        path("welcome/", default_urlconf),
        path("admin/", admin.site.urls),
        path("", include("appointment.urls")),
    ]

    class Quiet(WSGIRequestHandler):
        def log_message(self, format: str, *arguments: Any) -> None:
            pass

    server = ThreadedWSGIServer(("127.0.0.1", 0), Quiet)
    server.set_app(StaticFilesHandler(WSGIHandler()))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"http://127.0.0.1:{server.server_port}", flush=True)  # noqa: T201
    sys.stdin.read()
    server.shutdown()


if __name__ == "__main__":
    main(str(Path(sys.argv[1])))
