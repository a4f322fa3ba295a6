#!/bin/sh
# Runs once, on an empty database: the logins that do not own the tables, and the stand-in's own database.
set -eu
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" \
  --set=app="$APP_DATABASE_PASSWORD" --set=portal="$PORTAL_DATABASE_PASSWORD" <<'SQL'
-- The application's role; the migrations say what it may do. It may add to history, never change it.
CREATE ROLE mot_cua_app NOLOGIN;
CREATE ROLE mot_cua_login LOGIN PASSWORD :'app' IN ROLE mot_cua_app;
CREATE ROLE national_portal LOGIN PASSWORD :'portal';
CREATE DATABASE national_portal OWNER national_portal;
SQL
