-- What the national portal keeps, in a schema of its own so that it may share a server with others. Run at every start.
CREATE SCHEMA IF NOT EXISTS national_portal;

CREATE TABLE IF NOT EXISTS national_portal.session (
  token_hash text CONSTRAINT pk_session PRIMARY KEY,
  username text NOT NULL,
  uses int NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL
);

-- Each call as it came in, whatever became of it.
CREATE TABLE IF NOT EXISTS national_portal.received_message (
  sequence bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_received_message PRIMARY KEY,
  received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  service text NOT NULL,
  codes text[] NOT NULL,
  idempotency_key text,
  body jsonb NOT NULL,
  outcome text NOT NULL DEFAULT 'received'
    CONSTRAINT ck_received_message_outcome CHECK (outcome IN ('received', 'accepted', 'double', 'refused', 'fault')),
  error_code text,
  message text
);
CREATE INDEX IF NOT EXISTS ix_received_message_codes ON national_portal.received_message USING gin (codes);

CREATE TABLE IF NOT EXISTS national_portal.accepted_key (
  service text NOT NULL,
  idempotency_key text NOT NULL,
  message bigint NOT NULL,
  CONSTRAINT pk_accepted_key PRIMARY KEY (service, idempotency_key)
);

CREATE TABLE IF NOT EXISTS national_portal.dossier (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_dossier PRIMARY KEY,
  code text NOT NULL CONSTRAINT uq_dossier_code UNIQUE,
  status smallint NOT NULL,
  owner text NOT NULL,
  procedure_name text NOT NULL,
  content jsonb NOT NULL,
  inserted_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE IF NOT EXISTS national_portal.status_change (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_status_change PRIMARY KEY,
  dossier_id bigint NOT NULL CONSTRAINT fk_status_change_dossier REFERENCES national_portal.dossier ON DELETE CASCADE,
  status smallint NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  message bigint NOT NULL
);
CREATE INDEX IF NOT EXISTS ix_status_change_dossier ON national_portal.status_change (dossier_id, id);

CREATE TABLE IF NOT EXISTS national_portal.progress (
  id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_progress PRIMARY KEY,
  dossier_id bigint NOT NULL CONSTRAINT fk_progress_dossier REFERENCES national_portal.dossier ON DELETE CASCADE,
  status smallint NOT NULL,
  handled_at text NOT NULL,
  words text NOT NULL,
  content jsonb NOT NULL,
  received_at timestamptz NOT NULL DEFAULT now(),
  message bigint NOT NULL,
  CONSTRAINT uq_progress_row UNIQUE (dossier_id, handled_at, status, words)
);

-- What "the law changed" in the catalogue: the whole procedure as it is now, or nothing where it is gone.
CREATE TABLE IF NOT EXISTS national_portal.procedure_change (
  code text CONSTRAINT pk_procedure_change PRIMARY KEY,
  content jsonb,
  changed_at timestamptz NOT NULL DEFAULT now()
);

-- Version C: codes that were given out, and files that were uploaded. Of a file only what tells it apart is kept.
CREATE TABLE IF NOT EXISTS national_portal.allocated_code (
  number bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT pk_allocated_code PRIMARY KEY,
  code text CONSTRAINT uq_allocated_code UNIQUE,
  allocated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE IF NOT EXISTS national_portal.uploaded_file (
  id uuid CONSTRAINT pk_uploaded_file PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL,
  bytes bigint NOT NULL,
  sha256 text NOT NULL,
  uploaded_at timestamptz NOT NULL DEFAULT now()
);
