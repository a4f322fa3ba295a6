// Generated from openapi.json by npm run generate:api-client.

export interface paths {
    "/api/v1/admin-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What administrators changed
         * @description Newest first, of one thing or of a whole kind. Leaders read what concerns the work of their own agencies.
         *
         *     For: `catalogueAdmin`, `systemAdmin`, `leader`.
         */
        get: operations["AdminChangesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many open dossiers a change of these days would have touched
         * @description Due dates that were given do not move; the number says how many would have come out differently.
         *
         *     For: `catalogueAdmin`, `systemAdmin`.
         */
        get: operations["CalendarController_effect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The days of a year that differ from their weekday
         * @description For: `catalogueAdmin`, `systemAdmin`.
         */
        get: operations["CalendarController_year"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a decided day
         * @description The first change of a year that went by rule keeps the days by rule as well.
         *
         *     For: `catalogueAdmin`, `systemAdmin`.
         */
        post: operations["CalendarController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/days/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Make another day of it
         * @description For: `catalogueAdmin`, `systemAdmin`.
         */
        put: operations["CalendarController_change"];
        post?: never;
        /**
         * Take a day out of the calendar: it is what its weekday says
         * @description For: `catalogueAdmin`, `systemAdmin`.
         */
        delete: operations["CalendarController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{year}/take-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take public holidays by rule over into a year
         * @description For: `catalogueAdmin`, `systemAdmin`.
         */
        post: operations["CalendarController_takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deadline-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When officers are warned and applicants reminded, as the province has decided
         * @description For: `catalogueAdmin`, `systemAdmin`.
         */
        get: operations["DeadlinePolicyController_read"];
        /**
         * Decide otherwise
         * @description It holds from the next warning on; nobody is warned twice at a level of what they were warned of.
         *
         *     For: `catalogueAdmin`, `systemAdmin`.
         */
        put: operations["DeadlinePolicyController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every field that is or was
         * @description In the order of the catalogue.
         *
         *     For: `catalogueAdmin`.
         */
        get: operations["FieldsController_list"];
        put?: never;
        /**
         * Add a field
         * @description For: `catalogueAdmin`.
         */
        post: operations["FieldsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/fields/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A field
         * @description For: `catalogueAdmin`.
         */
        get: operations["FieldsController_read"];
        /**
         * Change a field
         * @description Published procedures keep the name they were published with; the next version takes the new one.
         *
         *     For: `catalogueAdmin`.
         */
        put: operations["FieldsController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/fields/{code}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a field
         * @description While published procedures use it, it must be said which field replaces it.
         *
         *     For: `catalogueAdmin`.
         */
        post: operations["FieldsController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/fields/{code}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the end of a field back
         * @description For: `catalogueAdmin`.
         */
        post: operations["FieldsController_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outages/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What does not work now, and which maintenance is announced
         * @description For: anybody.
         */
        get: operations["OutagesController_current"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every outage that was recorded, with how far due dates have been reckoned by it
         * @description For: `catalogueAdmin`, `systemAdmin`.
         */
        get: operations["OutagesController_list"];
        put?: never;
        /**
         * Record an outage
         * @description Its time counts for nobody whom it struck. Due dates under way move by themselves once it is over.
         *
         *     For: `catalogueAdmin`, `systemAdmin`.
         */
        post: operations["OutagesController_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outages/touched": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many open dossiers an outage would touch
         * @description For: `catalogueAdmin`, `systemAdmin`.
         */
        get: operations["OutagesController_touched"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say when it ended, or put it right
         * @description Due dates that it moved are reckoned anew.
         *
         *     For: `catalogueAdmin`, `systemAdmin`.
         */
        put: operations["OutagesController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outages/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It was recorded by mistake: due dates become what they were
         * @description For: `catalogueAdmin`, `systemAdmin`.
         */
        post: operations["OutagesController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outages/{id}/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossiers in which it moved a due date or a last day to answer
         * @description For: `catalogueAdmin`, `systemAdmin`.
         */
        get: operations["OutagesController_moved"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures of this month, for everybody
         * @description For: anybody.
         */
        get: operations["StatisticsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who is signed in
         * @description Also gives the token that every change must carry.
         *
         *     For: anybody.
         */
        get: operations["SessionController_read"];
        put?: never;
        /**
         * Sign in
         * @description For: anybody.
         */
        post: operations["SessionController_signIn"];
        /**
         * Sign out
         * @description For: anybody.
         */
        delete: operations["SessionController_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose another password
         * @description Every other session of the account is over. It is the one thing open to somebody who has an initial password.
         *
         *     For: whoever is signed in.
         */
        put: operations["SessionController_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open an account and sign in
         * @description For: anybody.
         */
        post: operations["SessionController_signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrative-units/imports/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What loading a data set would change
         * @description Nothing is written. All faults of the file are told at once, with their places.
         *
         *     For: `catalogueAdmin`.
         */
        post: operations["UnitImportsController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrative-units/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Load a data set: all of it, as the preview showed it, or nothing
         * @description Loaded twice it changes nothing the second time.
         *
         *     For: `catalogueAdmin`.
         */
        post: operations["UnitImportsController_load"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrative-units/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find units by name
         * @description Best match first, those of the own province before others. An old name leads to the unit of today.
         *
         *     For: anybody.
         */
        get: operations["AdministrativeUnitsController_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrative-units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Units that lie in another; the provinces
         * @description For: anybody.
         */
        get: operations["AdministrativeUnitsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/administrative-units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A unit, what it came from and what has become of it
         * @description For: anybody.
         */
        get: operations["AdministrativeUnitsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Agencies of the province
         * @description As they are on a day, with their successors where they are gone.
         *
         *     For: anybody.
         */
        get: operations["AgenciesController_list"];
        put?: never;
        /**
         * Add an agency
         * @description For: `catalogueAdmin`, `systemAdmin`.
         */
        post: operations["AgencyChangesController_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An agency: what it serves, how it is reached, when it works
         * @description For: anybody.
         */
        get: operations["AgenciesController_read"];
        /**
         * Change an agency
         * @description Over the revision that was read; one that somebody else changed meanwhile is not overwritten.
         *
         *     For: `catalogueAdmin`, `systemAdmin`.
         */
        put: operations["AgencyChangesController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an agency in favour of others
         * @description It is never deleted: its dossiers keep it. An end may be set again to another day or other successors.
         *
         *     For: `catalogueAdmin`, `systemAdmin`.
         */
        post: operations["AgencyChangesController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What hangs on an agency: open dossiers and officers
         * @description For: `catalogueAdmin`, `systemAdmin`.
         */
        get: operations["AgencyChangesController_load"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * By which rules an agency gives out dossiers and steps, and how its officers stand now
         * @description For: `leader`, `systemAdmin`.
         */
        get: operations["AssignmentController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}/assignment/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set the rule of the agency, or of a field, procedure, step or role there
         * @description For: `leader`, `systemAdmin`.
         */
        put: operations["AssignmentController_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}/assignment/rules/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a rule away: the next wider one holds
         * @description For: `leader`, `systemAdmin`.
         */
        post: operations["AssignmentController_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/agencies/{id}/assignment/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whose the next dossier of a procedure, or a step of it, would be, and why
         * @description For: `leader`, `systemAdmin`.
         */
        get: operations["AssignmentController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/unattended-dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dossiers of my agencies, and steps of dossiers there, on which nobody works
         * @description No rule found an officer, who has it cannot sign in any more, or is away and nobody stands in.
         *
         *     For: `leader`.
         */
        get: operations["UnattendedController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen-accounts/find": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The account of somebody who stands at the counter
         * @description By their whole number, sent in the body so that no log has it. The number of questions is limited.
         *
         *     For: `counterOfficer`.
         */
        post: operations["CitizenAccountsController_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen-accounts/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a citizen a new initial password, at any counter of the province
         * @description Answers it this once. Every session of the account is over; it is logged, and the citizen sees by whom. Only after seeing the identity card.
         *
         *     For: `counterOfficer`.
         */
        post: operations["CitizenAccountsController_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/citizen-accounts/{id}/confirm-identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that the identity number of an account is its owner’s
         * @description After seeing the identity card of whoever stands at the counter and says that the account is theirs. What others filed under the number is theirs to see from then on; it is logged.
         *
         *     For: `counterOfficer`.
         */
        post: operations["CitizenAccountsController_confirmIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was done with one’s own account, and what registries were asked about oneself
         * @description For: `citizen`.
         */
        get: operations["AccountLogController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/complaint-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * To whom I can complain about my dossier, until when, and by when I am answered
         * @description For: `citizen`.
         */
        get: operations["ComplaintsController_options"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Complaints about a dossier that are my business
         * @description Of leaders those of their agencies; of other officers those given to them. Newest first.
         *
         *     For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["ComplaintsController_about"];
        put?: never;
        /**
         * Complain about how my dossier is dealt with
         * @description Nothing changes for the dossier. Sent again with the same transaction id, it answers the same complaint.
         *
         *     For: `citizen`.
         */
        post: operations["ComplaintsController_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I have sent, newest first
         * @description For: `citizen`.
         */
        get: operations["ComplaintsController_mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Complaints that my agency deals with, or that were given to me
         * @description What is owed comes by its day, the next due first; what is over the last first.
         *
         *     For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["ComplaintsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A complaint
         * @description With its history, why it is due when it is, and the actions open to whoever asks.
         *
         *     For: `citizen`, `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["ComplaintsController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a photo or document
         * @description To a complaint, also before it is sent. It counts once something is sent that names it.
         *
         *     For: `citizen`, `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        post: operations["ComplaintsController_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer the office’s question: its clock goes on
         * @description For: `citizen`.
         */
        post: operations["ComplaintCommandsController_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write once more after the answer to feedback
         * @description For: `citizen`.
         */
        post: operations["ComplaintCommandsController_followUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/rate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether I am content with the answer
         * @description For: `citizen`.
         */
        post: operations["ComplaintCommandsController_rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take it back
         * @description For: `citizen`.
         */
        post: operations["ComplaintCommandsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept it: the agency deals with it (thụ lý)
         * @description For: `leader`.
         */
        post: operations["ComplaintCommandsController_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Not deal with it, for a ground of the law
         * @description For: `leader`.
         */
        post: operations["ComplaintCommandsController_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give it to an officer who had nothing to do with the dossier
         * @description For: `leader`.
         */
        post: operations["ComplaintCommandsController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/pass-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass it on to the competent agency, where its clock starts anew
         * @description For: `leader`.
         */
        post: operations["ComplaintCommandsController_passOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the citizen, once: its clock stands still
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        post: operations["ComplaintCommandsController_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the longer time of a complicated one, once
         * @description For: `leader`.
         */
        post: operations["ComplaintCommandsController_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/draft-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draft an answer for the leader
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        post: operations["ComplaintCommandsController_draftAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a draft back, with a reason
         * @description For: `leader`.
         */
        post: operations["ComplaintCommandsController_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/approve-answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve the draft: it is the answer
         * @description For: `leader`.
         */
        post: operations["ComplaintCommandsController_approveAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/complaints/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer it
         * @description For: `leader`.
         */
        post: operations["ComplaintCommandsController_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counter-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What I have not finished entering, last saved first
         * @description For: `counterOfficer`.
         */
        get: operations["CounterEntriesController_list"];
        put?: never;
        /**
         * Begin to enter a dossier that came over the counter or by post
         * @description For: `counterOfficer`.
         */
        post: operations["CounterEntriesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counter-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An entry with everything that is typed, and what is still wrong
         * @description For: `counterOfficer`.
         */
        get: operations["CounterEntriesController_read"];
        /**
         * Save an entry
         * @description Over the revision that was read; one saved elsewhere meanwhile is not overwritten.
         *
         *     For: `counterOfficer`.
         */
        put: operations["CounterEntriesController_save"];
        post?: never;
        /**
         * Throw an entry and its files away
         * @description For: `counterOfficer`.
         */
        delete: operations["CounterEntriesController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counter-entries/{id}/prefill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fill in what is known of the applicant
         * @description From their account and registries where the identity number is proved to be theirs, else from what was written down. What was typed stays.
         *
         *     For: `counterOfficer`.
         */
        post: operations["CounterEntriesController_fillIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counter-entries/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a scan or a photograph of a paper
         * @description For: `counterOfficer`.
         */
        post: operations["CounterEntriesController_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counter-entries/{id}/enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter it: submitted, and at once accepted as complete, sent back for more, or refused
         * @description Judged by the same rules as online. Sent twice, it makes one dossier.
         *
         *     For: `counterOfficer`.
         */
        post: operations["CounterEntriesController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counter/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What this counter enters most, to choose from before anything is typed
         * @description For: `counterOfficer`.
         */
        get: operations["CounterDeskController_usual"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counter/on-their-way": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dossiers between the counter that accepted them and the agency that decides them
         * @description For: `counterOfficer`.
         */
        get: operations["CounterDeskController_onTheirWay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/counter/not-accepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dossiers that this counter entered and has not accepted yet, whoever decides them
         * @description For: `counterOfficer`.
         */
        get: operations["CounterDeskController_notAccepted"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My unfinished filings, last saved first
         * @description For: `citizen`.
         */
        get: operations["DraftsController_list"];
        put?: never;
        /**
         * Begin to file a procedure
         * @description What the account, earlier documents and registries know is filled in.
         *
         *     For: `citizen`.
         */
        post: operations["DraftsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A draft with its answers and files
         * @description For: `citizen`.
         */
        get: operations["DraftsController_read"];
        /**
         * Save a draft
         * @description Over the revision that was read; one saved elsewhere meanwhile is not overwritten.
         *
         *     For: `citizen`.
         */
        put: operations["DraftsController_save"];
        post?: never;
        /**
         * Throw a draft and its files away
         * @description For: `citizen`.
         */
        delete: operations["DraftsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What is still missing, what it costs and when an answer may be expected
         * @description For: `citizen`.
         */
        post: operations["DraftsController_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/prefill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up again what is known
         * @description Fills in what is blank; what was typed stays, with what the source says beside it.
         *
         *     For: `citizen`.
         */
        post: operations["DraftsController_refill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/renewal/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The owner has seen what a new version of the procedure changed
         * @description For: `citizen`.
         */
        post: operations["DraftsController_seeRenewal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a file
         * @description Streamed; its type is told from the content.
         *
         *     For: `citizen`.
         */
        post: operations["DraftsController_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit: the draft becomes a dossier with a code
         * @description Sent twice, it makes one dossier.
         *
         *     For: `citizen`.
         */
        post: operations["DraftsController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/by-code/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A dossier by its code
         * @description For: `citizen`, `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["DossiersController_readByCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A dossier
         * @description With its history, its papers, why it is due when it is, and the actions open to whoever asks.
         *
         *     For: `citizen`, `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["DossiersController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a file that was asked for
         * @description It is filed with the answer to the supplement request.
         *
         *     For: `citizen`, `counterOfficer`.
         */
        post: operations["DossiersController_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/result-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a document that is to be proposed as a result
         * @description For results that the portal does not write itself; it is filed with the proposal.
         *
         *     For: `caseOfficer`.
         */
        post: operations["DossiersController_attachResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/receive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept as complete: the legal clock starts
         * @description For: `counterOfficer`.
         */
        post: operations["CommandsController_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/arrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that what another counter accepted has come to the agency that decides it
         * @description For: `counterOfficer`.
         */
        post: operations["CommandsController_arrive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass it on to the competent agency, with a reason
         * @description For: `counterOfficer`.
         */
        post: operations["CommandsController_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse to receive, with a reason
         * @description For: `counterOfficer`.
         */
        post: operations["CommandsController_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/request-supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the applicant to complete it, once
         * @description For: `counterOfficer`, `caseOfficer`.
         */
        post: operations["CommandsController_requestSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a request for a supplement
         * @description For: `citizen`, `counterOfficer`.
         */
        post: operations["CommandsController_supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw the dossier: one’s own, or at a counter for who came to it and filed on paper
         * @description For: `citizen`, `counterOfficer`.
         */
        post: operations["CommandsController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take it to work on
         * @description For: `caseOfficer`.
         */
        post: operations["CommandsController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/propose-result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a result to the leader
         * @description For: `caseOfficer`.
         */
        post: operations["CommandsController_proposeResult"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve the result: the legal clock stops, the document is made
         * @description For: `leader`.
         */
        post: operations["CommandsController_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/send-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send it back to the case officer, with a reason
         * @description For: `leader`.
         */
        post: operations["CommandsController_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop processing, with a reason
         * @description For: `caseOfficer`.
         */
        post: operations["CommandsController_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark the result as returned
         * @description For: `counterOfficer`, `clerk`.
         */
        post: operations["CommandsController_handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give it to a case officer of the agency
         * @description For: `caseOfficer`, `leader`.
         */
        post: operations["OfficeCommandsController_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give it back to those who may take it, with a reason
         * @description For: `caseOfficer`.
         */
        post: operations["OfficeCommandsController_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apologise and give a new day, once and a working day before it is due
         * @description For: `leader`.
         */
        post: operations["OfficeCommandsController_extend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/allow-supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Allow one more request for a supplement; it then counts as late
         * @description For: `leader`.
         */
        post: operations["OfficeCommandsController_allowSupplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/ask-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the applicant to pay first: the legal clock stands still until then
         * @description For: `caseOfficer`.
         */
        post: operations["OfficeCommandsController_askPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/confirm-payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm with a receipt that it was paid: the legal clock goes on
         * @description For: `counterOfficer`, `clerk`.
         */
        post: operations["OfficeCommandsController_confirmPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/pause-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop the legal clock by a rule of law, with its article; the applicant reads why
         * @description For: `leader`.
         */
        post: operations["OfficeCommandsController_pauseClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/resume-clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a clock go on that the law had stopped
         * @description For: `caseOfficer`, `leader`.
         */
        post: operations["OfficeCommandsController_resumeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/correct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put right what was received wrongly; the applicant is told
         * @description For: `counterOfficer`, `caseOfficer`.
         */
        post: operations["OfficeCommandsController_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/my-dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My dossiers, newest first
         * @description For: `citizen`.
         */
        get: operations["MyDossiersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Dossiers of my agency and those below it
         * @description What presses most comes first.
         *
         *     For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["InboxController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many dossiers each view of the inbox has
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["InboxController_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The steps that dossiers of a procedure can be at
         * @description Of every version that is or was published, as dossiers keep the one that they were filed under.
         *
         *     For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["InboxController_steps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The case officers of my agencies, with how much each has
         * @description Whoever has open dossiers and is no case officer at work any more stands there too.
         *
         *     For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["InboxController_listColleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/forwarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the forwarding of my agencies’ dossiers to the national portal stands
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["InboxController_forwarding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/lookup/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a dossier stands, for anybody with its code
         * @description Nothing about the person.
         *
         *     For: anybody.
         */
        get: operations["LookupController_lookUp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/take-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a step of the process to work on
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        post: operations["StepCommandsController_takeStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/assign-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a step to an officer of its agency
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        post: operations["StepCommandsController_assignStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/move-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass a step on to another agency, with a reason
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        post: operations["StepCommandsController_moveStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/finish-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish a step: what follows opens, once all side by side are done
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        post: operations["StepCommandsController_finishStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/return-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go back to an earlier step, with a reason
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        post: operations["StepCommandsController_returnStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/ask-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask other agencies for an opinion, with a deadline; the dossier stays
         * @description For: `caseOfficer`.
         */
        post: operations["StepCommandsController_askOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/give-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer for an agency that was asked
         * @description For: `caseOfficer`, `leader`.
         */
        post: operations["StepCommandsController_giveOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/withdraw-opinion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that an opinion is no longer needed, with a reason
         * @description For: `caseOfficer`.
         */
        post: operations["StepCommandsController_withdrawOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Steps and opinions that wait for my agency
         * @description The next due first.
         *
         *     For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["TasksController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many steps and opinions wait for my agency
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["TasksController_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/to-do": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for me, and is over by itself after a day
         * @description In dossiers that I filed, that were filed in my name, or that I handed in for somebody.
         *
         *     For: `citizen`.
         */
        get: operations["ToDoController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossier-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My batches, newest first
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["DossierBatchesController_list"];
        put?: never;
        /**
         * Do one thing to many dossiers
         * @description It is carried out after the answer; a dossier that has changed since it was seen is refused.
         *
         *     For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        post: operations["DossierBatchesController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossier-batches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far a batch of mine is, with what became of each dossier
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["DossierBatchesController_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossier-batches/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave alone what has not been done yet
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        post: operations["DossierBatchesController_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The views that I saved, with how many dossiers each has
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["InboxViewsController_list"];
        put?: never;
        /**
         * Save a question under a name
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        post: operations["InboxViewsController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Rename a view, or let it ask something else
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        put: operations["InboxViewsController_change"];
        post?: never;
        /**
         * Delete a view
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        delete: operations["InboxViewsController_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My columns, and where my inbox opens
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["InboxViewsController_setting"];
        /**
         * Arrange the inbox
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        put: operations["InboxViewsController_arrange"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inbox/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The dossiers of a question as an Excel or CSV file
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["InboxExportController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Due dates that I am warned of
         * @description Of my own dossiers and those of whom I stand in for, of those that nobody has taken, and to leaders of all that are about to be due or late. At a counter: of what has to be answered or passed on, and of supplements that nobody brings; to leaders of such answers once they are late.
         *
         *     For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["RemindersController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * I have seen my reminders
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        post: operations["RemindersController_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Procedures as a file that can be imported
         * @description Of each the version in force, else its draft, else its newest version; the file says which.
         *
         *     For: `catalogueAdmin`.
         */
        get: operations["CatalogueExchangeController_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand in a file to import
         * @description It is checked beside the request and changes nothing; ask for the import to see how far that is.
         *
         *     For: `catalogueAdmin`.
         */
        post: operations["CatalogueExchangeController_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The latest imports
         * @description For: `catalogueAdmin`.
         */
        get: operations["CatalogueExchangeController_latest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far an import is
         * @description For: `catalogueAdmin`.
         */
        get: operations["CatalogueExchangeController_progress"];
        put?: never;
        post?: never;
        /**
         * Forget an import; drafts that it made stay
         * @description For: `catalogueAdmin`.
         */
        delete: operations["CatalogueExchangeController_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/imports/{id}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The procedures of an import: what it would do to each, and what is wrong with it
         * @description For: `catalogueAdmin`.
         */
        get: operations["CatalogueExchangeController_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/imports/{id}/entries/{position}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a procedure of the file would change
         * @description For: `catalogueAdmin`.
         */
        get: operations["CatalogueExchangeController_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/imports/{id}/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make drafts of what was imported
         * @description Beside the request, in batches; also goes on where it was interrupted. Nothing is published.
         *
         *     For: `catalogueAdmin`.
         */
        post: operations["CatalogueExchangeController_apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/prefill-sources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Documents and registries that a form may be filled in from
         * @description For: `catalogueAdmin`.
         */
        get: operations["PrefillSourcesController_sources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/prefill-sources/documents/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The form that a kind of document is made of
         * @description For: `catalogueAdmin`.
         */
        get: operations["PrefillSourcesController_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every procedure with where it stands: in force, drafted, waiting for its day, closed
         * @description For: `catalogueAdmin`.
         */
        get: operations["CatalogueController_list"];
        put?: never;
        /**
         * Begin a new procedure, from nothing or as a copy
         * @description For: `catalogueAdmin`.
         */
        post: operations["CatalogueController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish several drafts
         * @description Each by itself: one that is not ready stops no other.
         *
         *     For: `catalogueAdmin`.
         */
        post: operations["CatalogueController_publishMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End several procedures for one reason
         * @description Each by itself: one that cannot be closed stops no other.
         *
         *     For: `catalogueAdmin`.
         */
        post: operations["CatalogueController_closeMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A procedure with all its versions
         * @description For: `catalogueAdmin`.
         */
        get: operations["CatalogueController_procedure"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/{code}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a version says
         * @description For: `catalogueAdmin`.
         */
        get: operations["CatalogueController_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/{code}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What differs from one version to another
         * @description For: `catalogueAdmin`.
         */
        get: operations["CatalogueController_compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/{code}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The draft of the next version, with what keeps it from being published
         * @description For: `catalogueAdmin`.
         */
        get: operations["CatalogueController_draft"];
        /**
         * Save the draft
         * @description It may be unfinished, but must have the shape of a procedure.
         *
         *     For: `catalogueAdmin`.
         */
        put: operations["CatalogueController_save"];
        /**
         * Begin the draft of the next version; a draft that there is goes on
         * @description For: `catalogueAdmin`.
         */
        post: operations["CatalogueController_beginDraft"];
        /**
         * Throw the draft away; a procedure that was never published goes with it
         * @description For: `catalogueAdmin`.
         */
        delete: operations["CatalogueController_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/{code}/draft/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The draft as citizens would see the procedure today
         * @description What is not written yet is empty.
         *
         *     For: `catalogueAdmin`.
         */
        get: operations["CatalogueController_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/{code}/draft/impact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What publishing the draft would do to drafts and dossiers under way; changes nothing
         * @description For: `catalogueAdmin`.
         */
        get: operations["CatalogueController_impactOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/{code}/draft/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish the draft from a day on
         * @description For: `catalogueAdmin`.
         */
        post: operations["CatalogueController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/{code}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the version that waits for its day back into a draft
         * @description For: `catalogueAdmin`.
         */
        post: operations["CatalogueController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/{code}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a procedure; it stays findable and says what replaces it
         * @description For: `catalogueAdmin`.
         */
        post: operations["CatalogueController_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/{code}/editing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What whoever is at work on the draft has changed since they began
         * @description For: `catalogueAdmin`.
         */
        get: operations["ProcedureHistoryController_editing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/{code}/history/{line}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What differs by one change
         * @description The lines with a “count” among their properties have it; their ids are those of the log of administrators.
         *
         *     For: `catalogueAdmin`.
         */
        get: operations["ProcedureHistoryController_line"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leaves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who of an agency is away, and who stands in
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`, `systemAdmin`.
         */
        get: operations["LeavesController_list"];
        put?: never;
        /**
         * Enter a leave
         * @description By the officer, a leader over the agency, or a system administrator.
         *
         *     For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`, `systemAdmin`.
         */
        post: operations["LeavesController_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leaves/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change its days, who stands in, or why
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`, `systemAdmin`.
         */
        put: operations["LeavesController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/leaves/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Back early, or the leave is not taken: nobody stands in from now on
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`, `systemAdmin`.
         */
        post: operations["LeavesController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The legal documents of a dossier
         * @description An applicant sees those that are written to them, officers of its agency all.
         *
         *     For: `citizen`, `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["LegalDocumentsController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/control-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The process control sheet as it stands now
         * @description Without a number: it is issued, once and for all, when the result is handed over.
         *
         *     For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["LegalDocumentsController_currentControlSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A legal document itself, to read, print or keep
         * @description For: `citizen`, `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["LegalDocumentsController_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of dossiers received by my agency and those below it
         * @description Form 06 of Circular 01/2018, 07 of Circular 03/2025.
         *
         *     For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["RegisterController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/register/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register as a PDF to print, or an Excel file
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["RegisterController_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/document-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The forms of the legal documents, every version
         * @description For: `catalogueAdmin`.
         */
        get: operations["DocumentTemplatesController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/document-templates/{kind}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Save the draft of a form, or begin one
         * @description It may still have faults.
         *
         *     For: `catalogueAdmin`.
         */
        put: operations["DocumentTemplatesController_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/document-templates/{kind}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Throw the draft of a form away
         * @description For: `catalogueAdmin`.
         */
        post: operations["DocumentTemplatesController_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/document-templates/{kind}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put the draft in force from a day on
         * @description From tomorrow at the earliest; what was issued stays as it is.
         *
         *     For: `catalogueAdmin`.
         */
        post: operations["DocumentTemplatesController_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/document-templates/{kind}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back the version that waits for its day
         * @description For: `catalogueAdmin`.
         */
        post: operations["DocumentTemplatesController_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/document-templates/{kind}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a form would look like
         * @description Filled in with a made-up dossier.
         *
         *     For: `catalogueAdmin`.
         */
        post: operations["DocumentTemplatesController_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/national": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many procedures changed nationally, and how the last synchronisations went
         * @description For: `catalogueAdmin`.
         */
        get: operations["NationalCatalogueController_status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/national/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Fetch the national catalogue now
         * @description A run that waits or runs already serves. The worker does it; GET tells how far it is.
         *
         *     For: `catalogueAdmin`.
         */
        post: operations["NationalCatalogueController_run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/national/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Procedures that are nationally not what they were when somebody looked last
         * @description For: `catalogueAdmin`.
         */
        get: operations["NationalCatalogueController_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/national/changes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changed nationally about a procedure, part by part
         * @description For: `catalogueAdmin`.
         */
        get: operations["NationalCatalogueController_change"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/national/changes/{code}/take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the chosen parts into a draft, which begins where there is none
         * @description Our form, internal process and everyday words stay. What is not chosen counts as seen.
         *
         *     For: `catalogueAdmin`.
         */
        post: operations["NationalCatalogueController_take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/national/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Nothing is to be done about these
         * @description Until they change once more.
         *
         *     For: `catalogueAdmin`.
         */
        post: operations["NationalCatalogueController_seen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Officers by name
         * @description Also those whose account is locked or ended.
         *
         *     For: `catalogueAdmin`, `systemAdmin`.
         */
        get: operations["OfficersController_list"];
        put?: never;
        /**
         * Open an officer’s account
         * @description Answers its initial password, this once.
         *
         *     For: `catalogueAdmin`, `systemAdmin`.
         */
        post: operations["OfficersController_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/officers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An officer, with the open dossiers that they have
         * @description For: `catalogueAdmin`, `systemAdmin`.
         */
        get: operations["OfficersController_read"];
        /**
         * Change an officer’s profile, agency or roles
         * @description Another agency or other roles end the officer’s sessions at once.
         *
         *     For: `catalogueAdmin`, `systemAdmin`.
         */
        put: operations["OfficersController_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/officers/{id}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock an account
         * @description Its sessions are over at once.
         *
         *     For: `catalogueAdmin`, `systemAdmin`.
         */
        post: operations["OfficersController_lock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/officers/{id}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Unlock an account
         * @description For: `catalogueAdmin`, `systemAdmin`.
         */
        post: operations["OfficersController_unlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/officers/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End an account for good
         * @description It stays to be read, its user name stays taken. Refused while the officer has open dossiers.
         *
         *     For: `catalogueAdmin`, `systemAdmin`.
         */
        post: operations["OfficersController_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/officers/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give an officer a new initial password
         * @description Answers it this once.
         *
         *     For: `catalogueAdmin`, `systemAdmin`.
         */
        post: operations["OfficersController_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/{code}/practice-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The practice runs of a procedure, last touched first
         * @description For: `catalogueAdmin`.
         */
        get: operations["PracticeRunsController_list"];
        put?: never;
        /**
         * Begin to try a procedure on a practice dossier
         * @description It is under the draft as it is now, or a version; it is seen by catalogue administrators only, and sent nowhere.
         *
         *     For: `catalogueAdmin`.
         */
        post: operations["PracticeRunsController_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/{code}/practice-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A practice dossier with all that a real one would show to anybody
         * @description For: `catalogueAdmin`.
         */
        get: operations["PracticeRunsController_read"];
        /**
         * Save what is filled in, until it is submitted
         * @description For: `catalogueAdmin`.
         */
        put: operations["PracticeRunsController_save"];
        post?: never;
        /**
         * Throw a practice run and its files away
         * @description For: `catalogueAdmin`.
         */
        delete: operations["PracticeRunsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/{code}/practice-runs/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit as the citizen; every fault comes at once
         * @description For: `catalogueAdmin`.
         */
        post: operations["PracticeRunsController_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/{code}/practice-runs/{id}/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Act on it in any role that the lifecycle allows
         * @description For: `catalogueAdmin`.
         */
        post: operations["PracticeRunsController_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/{code}/practice-runs/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a file
         * @description Judged by its content as a citizen’s file would be.
         *
         *     For: `catalogueAdmin`.
         */
        post: operations["PracticeFilesController_attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/{code}/practice-runs/{id}/files/{fileId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file of a practice run
         * @description For: `catalogueAdmin`.
         */
        get: operations["PracticeFilesController_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/{code}/practice-runs/{id}/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a file out again, as long as it is not filed
         * @description For: `catalogueAdmin`.
         */
        delete: operations["PracticeFilesController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/procedures/{code}/practice-runs/{id}/results/{resultCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A document that the run ends with
         * @description As the portal would write it, marked as practice, without a number.
         *
         *     For: `catalogueAdmin`.
         */
        get: operations["PracticeFilesController_document"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who else has this dossier open, and who is deciding
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["PresenceController_read"];
        put?: never;
        /**
         * I have this dossier open
         * @description Every fifteen seconds, and when a dialog opens or closes; forgotten after forty.
         *
         *     For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        post: operations["PresenceController_beat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/dossiers/{id}/presence/{tabId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * I have closed it
         * @description For: `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        delete: operations["PresenceController_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/catalogue/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a template or an example of a paper
         * @description A draft then refers to it by its id. The same content is kept once, whatever it is called.
         *
         *     For: `catalogueAdmin`.
         */
        post: operations["ProcedureFilesController_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A template or an example of a paper
         * @description For everybody once a published version refers to it; before, for catalogue administrators.
         *
         *     For: anybody.
         */
        get: operations["ProcedureFilesController_download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search the catalogue
         * @description Best match first. Missing diacritics, wrong letters, everyday words and abbreviations do not matter; a national code may be typed in part.
         *
         *     For: anybody.
         */
        get: operations["ProceduresController_search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fields of the catalogue, the largest first
         * @description For: anybody.
         */
        get: operations["ProceduresController_fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A procedure as it is filed today
         * @description For: anybody.
         */
        get: operations["ProceduresController_published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/procedures/{code}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A version of a procedure, as its dossiers keep it
         * @description For: anybody.
         */
        get: operations["ProceduresController_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The file itself
         * @description For its applicant and for officers of the agency that has it; of a complaint for whoever may read what it came with.
         *
         *     For: `citizen`, `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        get: operations["AttachmentsController_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take a file out again
         * @description As long as it is not filed.
         *
         *     For: `citizen`, `counterOfficer`, `caseOfficer`, `leader`, `clerk`.
         */
        delete: operations["AttachmentsController_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared-files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file, by a signed link
         * @description For whoever was given the link, until it expires. It opens this file and no other.
         *
         *     For: anybody.
         */
        get: operations["SharedFilesController_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events: which dossiers that I may see have changed
         * @description Events `change`, `complaint` (one that I may read changed), for officers `presence` (others opened or left a dossier), and, every 20 seconds, `heartbeat`.
         *
         *     For: whoever is signed in.
         */
        get: operations["LiveController_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @enum {string} */
        AdminSubject: "officer" | "calendarDay" | "field" | "agency" | "administrativeUnit" | "procedure" | "documentTemplate" | "assignmentRule" | "officerLeave" | "outage" | "deadlinePolicy";
        AdminActorDto: {
            /** Format: uuid */
            id: string;
            /** @description As they were called then */
            name: string;
        };
        AdminChangeDto: {
            id: string;
            kind: components["schemas"]["AdminSubject"];
            subjectId: string;
            /**
             * @description What was done, in the words of the kind
             * @example locked
             */
            action: string;
            /** @description Its properties before; null when it began with this */
            before: {
                [key: string]: unknown;
            } | null;
            /** @description Its properties after; null when it is gone */
            after: {
                [key: string]: unknown;
            } | null;
            actor: components["schemas"]["AdminActorDto"];
            /** Format: date-time */
            at: string;
            /** @description The request that did it, as the logs know it */
            requestId: string | null;
        };
        AdminChangePageDto: {
            items: components["schemas"]["AdminChangeDto"][];
            nextCursor: string | null;
        };
        CalendarEffectDto: {
            /** @description Open dossiers that have one of the days between their receipt and their due date */
            openDossiers: number;
        };
        /** @enum {string} */
        CalendarDayKind: "holiday" | "compensatory" | "swapOff" | "swapWork" | "extraShift";
        ShiftDto: {
            /**
             * @description Minutes after midnight
             * @example 420
             */
            from: number;
            /**
             * @description Not part of it
             * @example 690
             */
            until: number;
        };
        CalendarDayDto: {
            /** Format: date */
            date: string;
            kind: components["schemas"]["CalendarDayKind"];
            name: string;
            source: string;
            /** @description Absent: those that follow from the kind */
            shifts?: components["schemas"]["ShiftDto"][];
            /** @description To be sent with every change; 0 for a day by rule */
            revision: number;
        };
        CalendarYearDto: {
            year: number;
            /** @description Nobody keeps this year yet: its days are the public holidays by rule */
            isByRule: boolean;
            /** @description Days that differ from their weekday; deadlines go by these */
            days: components["schemas"]["CalendarDayDto"][];
            /** @description Public holidays by rule that the year does not have */
            proposed: components["schemas"]["CalendarDayDto"][];
        };
        NewCalendarDayDto: {
            kind: components["schemas"]["CalendarDayKind"];
            /** @example Nghỉ hoán đổi Quốc khánh */
            name: string;
            /**
             * @description The rule or the decision that says so, with its number and date
             * @example Quyết định 1234/QĐ-TTg ngày 25/12/2025
             */
            source: string;
            /** @description Of a day worked in a swap: its shifts, for every agency; of extra shifts: those beside the usual ones */
            shifts?: components["schemas"]["ShiftDto"][];
            /** Format: date */
            date: string;
        };
        ChangeCalendarDayDto: {
            kind: components["schemas"]["CalendarDayKind"];
            /** @example Nghỉ hoán đổi Quốc khánh */
            name: string;
            /**
             * @description The rule or the decision that says so, with its number and date
             * @example Quyết định 1234/QĐ-TTg ngày 25/12/2025
             */
            source: string;
            /** @description Of a day worked in a swap: its shifts, for every agency; of extra shifts: those beside the usual ones */
            shifts?: components["schemas"]["ShiftDto"][];
            /** @description The revision that the change is based on; 0 for a day by rule */
            revision: number;
        };
        TakeOverDto: {
            /** @description The proposed days that are confirmed */
            dates: string[];
        };
        DeadlinePolicyContentDto: {
            /** @description Working hours before a dossier is due: the first warning, to whoever has it */
            warnFirstHours: number;
            /** @description Working hours before it is due: the last warning, to the leader too */
            warnLastHours: number;
            /** @description Working hours before it is due: the leader is told of what is about to be late */
            foreseeHours: number;
            /** @description Working hours in which the counter answers an online dossier */
            answerHours: number;
            /** @description Working hours before a counter has to answer or to pass on: the first warning */
            warnCounterFirstHours: number;
            /** @description Working hours before: the last warning */
            warnCounterLastHours: number;
            /** @description Working days before the last day for a supplement: the applicant’s first reminder */
            remindFirstDays: number;
            /** @description Working days before: the last reminder, which stands so long before the dossier is closed */
            remindLastDays: number;
        };
        DeadlinePolicyDto: {
            policy: components["schemas"]["DeadlinePolicyContentDto"];
            /** @description To be sent with every change */
            revision: number;
        };
        ChangeDeadlinePolicyDto: {
            /** @description Working hours before a dossier is due: the first warning, to whoever has it */
            warnFirstHours: number;
            /** @description Working hours before it is due: the last warning, to the leader too */
            warnLastHours: number;
            /** @description Working hours before it is due: the leader is told of what is about to be late */
            foreseeHours: number;
            /** @description Working hours in which the counter answers an online dossier */
            answerHours: number;
            /** @description Working hours before a counter has to answer or to pass on: the first warning */
            warnCounterFirstHours: number;
            /** @description Working hours before: the last warning */
            warnCounterLastHours: number;
            /** @description Working days before the last day for a supplement: the applicant’s first reminder */
            remindFirstDays: number;
            /** @description Working days before: the last reminder, which stands so long before the dossier is closed */
            remindLastDays: number;
            /** @description The revision that the change is based on */
            revision: number;
        };
        TextDto: {
            /**
             * @description Vietnamese, the text that binds
             * @example Đăng ký khai sinh
             */
            vi: string;
            /**
             * @description English
             * @example Birth registration
             */
            en: string;
        };
        /** @enum {string} */
        LifeEvent: "birth" | "marriage" | "residence" | "home" | "land" | "business" | "driving" | "elderly" | "benefits" | "documents" | "death";
        KeptFieldDto: {
            /** @example ho-tich */
            code: string;
            name: components["schemas"]["TextDto"];
            /** @description Code of the field that it is a part of */
            parentCode: string | null;
            /** @example Bộ Tư pháp */
            ministry: string | null;
            lifeEvents: components["schemas"]["LifeEvent"][];
            /** @description Where it stands among its neighbours, the smallest first */
            order: number;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description First day on which it no longer exists
             */
            validTo: string | null;
            /** @description Code of the field that took its procedures over */
            successorCode: string | null;
            /** @description How many published procedures it has */
            procedures: number;
            /** @description To be sent with every change */
            revision: number;
        };
        KeptFieldListDto: {
            items: components["schemas"]["KeptFieldDto"][];
        };
        FieldNameDto: {
            /** @example Hộ tịch */
            vi: string;
            /** @example Civil status */
            en: string;
        };
        NewFieldDto: {
            name: components["schemas"]["FieldNameDto"];
            parentCode: string | null;
            ministry: string | null;
            lifeEvents: components["schemas"]["LifeEvent"][];
            order: number;
            /** Format: date */
            validFrom: string;
            /**
             * @description Letters, digits, dots and dashes; cannot be changed later
             * @example ho-tich
             */
            code: string;
        };
        ChangeFieldDto: {
            name: components["schemas"]["FieldNameDto"];
            parentCode: string | null;
            ministry: string | null;
            lifeEvents: components["schemas"]["LifeEvent"][];
            order: number;
            /** Format: date */
            validFrom: string;
            /** @description The revision that the change is based on */
            revision: number;
        };
        EndFieldDto: {
            /** @description The revision that the change is based on */
            revision: number;
            /**
             * Format: date
             * @description First day on which it no longer exists
             */
            validTo: string;
            /** @description Needed while published procedures use it */
            successorCode: string | null;
        };
        FieldRevisionDto: {
            /** @description The revision that the change is based on */
            revision: number;
        };
        /** @enum {string} */
        AgencyKind: "province" | "department" | "commune" | "district";
        AgencyRefDto: {
            /** Format: uuid */
            id: string;
            /** @example H53.20 */
            code: string;
            name: components["schemas"]["TextDto"];
            kind: components["schemas"]["AgencyKind"];
        };
        OutageNoticeDto: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string | null;
            /** @description null: the whole province */
            agencies: components["schemas"]["AgencyRefDto"][] | null;
            reason: string;
            /** @enum {string} */
            standing: "planned" | "lasting";
        };
        OutageNoticeListDto: {
            /** @description What does not work now, and what will not within a week */
            items: components["schemas"]["OutageNoticeDto"][];
        };
        /** @enum {string} */
        OutageStanding: "planned" | "lasting" | "over" | "cancelled";
        OutageDto: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string | null;
            /** @description null: the whole province */
            agencies: components["schemas"]["AgencyRefDto"][] | null;
            reason: string;
            source: string;
            standing: components["schemas"]["OutageStanding"];
            recordedByName: string;
            /** Format: date-time */
            recordedAt: string;
            cancelReason: string | null;
            /** @description To be sent with every change */
            revision: number;
            /**
             * Format: date-time
             * @description When every dossier under way had been reckoned by it; null while that is still to come
             */
            countedAt: string | null;
            /** @description Dossiers looked at so far */
            seen: number;
            /** @description Of them those in which a due date, or a last day to answer, moved */
            moved: number;
            /** @description Of them those that could not be done yet; tried again by themselves */
            failed: number;
        };
        OutageListDto: {
            /** @description The last to begin first */
            items: components["schemas"]["OutageDto"][];
        };
        TouchedDto: {
            /** @description Open dossiers that have a due date in or after it, or wait for an answer */
            openDossiers: number;
        };
        NewOutageDto: {
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description null while it lasts
             */
            until: string | null;
            /** @description The agencies that it struck; null: the whole province */
            agencyIds: string[] | null;
            /**
             * @description What does not work, for citizens and officers to read
             * @example Mất kết nối trung tâm dữ liệu tỉnh
             */
            reason: string;
            /**
             * @description The notice that says so, with its number and date
             * @example Thông báo 12/TB-SKHCN ngày 27/11/2026
             */
            source: string;
            /**
             * Format: uuid
             * @description Made by the client; the same outage sent again is recorded once
             */
            id: string;
        };
        ChangeOutageDto: {
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description null while it lasts
             */
            until: string | null;
            /** @description The agencies that it struck; null: the whole province */
            agencyIds: string[] | null;
            /**
             * @description What does not work, for citizens and officers to read
             * @example Mất kết nối trung tâm dữ liệu tỉnh
             */
            reason: string;
            /**
             * @description The notice that says so, with its number and date
             * @example Thông báo 12/TB-SKHCN ngày 27/11/2026
             */
            source: string;
            /** @description The revision that the change is based on */
            revision: number;
        };
        CancelOutageDto: {
            revision: number;
            reason: string;
        };
        MovedDossierDto: {
            /** Format: uuid */
            dossierId: string;
            code: string;
            agency: components["schemas"]["AgencyRefDto"] | null;
            /** Format: date-time */
            dueBefore: string | null;
            /** Format: date-time */
            dueAfter: string | null;
            /**
             * Format: date-time
             * @description When it was reckoned
             */
            at: string;
        };
        MovedDossierListDto: {
            /** @description The first due first, five hundred at most */
            items: components["schemas"]["MovedDossierDto"][];
        };
        StatisticsDto: {
            submittedThisMonth: number;
            resolvedThisMonth: number;
            /** @description 0 to 1; null while nothing was decided this month */
            onTimeShare: number | null;
            /** @description From receipt to decision, on the wall clock */
            medianHours: number | null;
            /** @description 0 to 1: of what counters answered this month of what was sent in; null while there was nothing */
            firstAnswerOnTimeShare: number | null;
            /** @description Feedback and formal complaints of this month */
            complaintsSent: number;
            complaintsAnswered: number;
            /** @description 0 to 1; null while none was answered or refused this month */
            complaintsOnTimeShare: number | null;
        };
        /** @enum {string} */
        Role: "citizen" | "counterOfficer" | "caseOfficer" | "leader" | "clerk" | "catalogueAdmin" | "systemAdmin" | "system";
        AccountDto: {
            /** Format: uuid */
            id: string;
            /**
             * @description Officers have one, citizens none
             * @example motcua.tanninh
             */
            username: string | null;
            /** @example Nguyễn Thị Lan */
            fullName: string;
            /** @description What an officer is, in words */
            position: string | null;
            roles: components["schemas"]["Role"][];
            /** @description The agency an officer belongs to */
            agency: components["schemas"]["AgencyRefDto"] | null;
            nationalId: string | null;
            phone: string | null;
            email: string | null;
            /** @description The password was given by somebody else: nothing is open but choosing another */
            mustChangePassword: boolean;
        };
        SessionDto: {
            /** @description Null while nobody is signed in */
            account: components["schemas"]["AccountDto"] | null;
            /** @description To be sent as x-csrf-token with every change */
            csrfToken: string | null;
            /** Format: date-time */
            expiresAt: string | null;
        };
        SignInDto: {
            /**
             * @description Phone, national id, e-mail or user name
             * @example 0900000001
             */
            login: string;
            /** Format: password */
            password: string;
        };
        ChangePasswordDto: {
            /** Format: password */
            currentPassword: string;
            /**
             * Format: password
             * @description 12 characters for officers, 10 for citizens; not the user name
             */
            newPassword: string;
        };
        NewAccountDto: {
            /** @example Nguyễn Thị Lan */
            fullName: string;
            /**
             * @description 12 digits
             * @example 072190000001
             */
            nationalId: string;
            /** Format: date */
            dateOfBirth?: string;
            /** @example 0901234567 */
            phone: string;
            /** Format: email */
            email?: string;
            /** Format: password */
            password: string;
        };
        /**
         * @description What is missing from the file ends: in the provinces it lists, or in the whole country
         * @enum {string}
         */
        ImportScope: "listedProvinces" | "country";
        UnitImportFormDto: {
            /**
             * Format: date
             * @description Day on which the data set came into force
             */
            inForceOn: string;
            /** @description What is missing from the file ends: in the provinces it lists, or in the whole country */
            scope: components["schemas"]["ImportScope"];
            /** @description Of the preview; loading only */
            fingerprint?: string;
            /**
             * Format: binary
             * @description full_json_generated_data_vn_units.json
             */
            file: string;
        };
        UnitImportCountsDto: {
            added: number;
            /** @description Another name, kind or province from that day on */
            changed: number;
            /** @description The same unit, written otherwise */
            corrected: number;
            /** @description No longer in the data set */
            ended: number;
            unchanged: number;
        };
        /** @enum {string} */
        UnitKind: "province" | "city" | "ward" | "commune" | "specialZone" | "urbanDistrict" | "provincialCity" | "town" | "district" | "township";
        UnitDto: {
            /**
             * @description Code and first day: a code is used again
             * @example 25459-2025-07-01
             */
            id: string;
            /**
             * @description Of the General Statistics Office
             * @example 25459
             */
            code: string;
            name: components["schemas"]["TextDto"];
            /** @description With what it lies in: “Phường Tân Ninh, tỉnh Tây Ninh” */
            place: components["schemas"]["TextDto"];
            kind: components["schemas"]["UnitKind"];
            parentId: string | null;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description First day on which it no longer exists
             */
            validTo: string | null;
            /** @description The document or data set that says so */
            source: string;
            /** @description Whether a person compared it with the source */
            isVerified: boolean;
        };
        UnitChangeDto: {
            before: components["schemas"]["UnitDto"];
            after: components["schemas"]["UnitDto"];
        };
        UnitImportPreviewDto: {
            /** @description To be sent when it is loaded: what is loaded is what was seen */
            fingerprint: string;
            counts: components["schemas"]["UnitImportCountsDto"];
            /** @description The first 200 */
            added: components["schemas"]["UnitDto"][];
            /** @description The first 200 */
            changed: components["schemas"]["UnitChangeDto"][];
            /** @description The first 200 */
            corrected: components["schemas"]["UnitChangeDto"][];
            /** @description The first 200 */
            ended: components["schemas"]["UnitDto"][];
        };
        /** @enum {string} */
        UnitLevel: "province" | "district" | "commune";
        UnitMatchDto: {
            unit: components["schemas"]["UnitDto"];
            /** @description Where an old name led here: “Phường 3 (thành phố Tây Ninh cũ) nay thuộc phường Tân Ninh” */
            explanation: components["schemas"]["TextDto"] | null;
        };
        UnitMatchListDto: {
            items: components["schemas"]["UnitMatchDto"][];
        };
        UnitInTreeDto: {
            /**
             * @description Code and first day: a code is used again
             * @example 25459-2025-07-01
             */
            id: string;
            /**
             * @description Of the General Statistics Office
             * @example 25459
             */
            code: string;
            name: components["schemas"]["TextDto"];
            /** @description With what it lies in: “Phường Tân Ninh, tỉnh Tây Ninh” */
            place: components["schemas"]["TextDto"];
            kind: components["schemas"]["UnitKind"];
            parentId: string | null;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description First day on which it no longer exists
             */
            validTo: string | null;
            /** @description The document or data set that says so */
            source: string;
            /** @description Whether a person compared it with the source */
            isVerified: boolean;
            /** @description How many units lie in it, as asked for */
            children: number;
        };
        UnitListDto: {
            items: components["schemas"]["UnitInTreeDto"][];
        };
        UnitDetailDto: {
            /**
             * @description Code and first day: a code is used again
             * @example 25459-2025-07-01
             */
            id: string;
            /**
             * @description Of the General Statistics Office
             * @example 25459
             */
            code: string;
            name: components["schemas"]["TextDto"];
            /** @description With what it lies in: “Phường Tân Ninh, tỉnh Tây Ninh” */
            place: components["schemas"]["TextDto"];
            kind: components["schemas"]["UnitKind"];
            parentId: string | null;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description First day on which it no longer exists
             */
            validTo: string | null;
            /** @description The document or data set that says so */
            source: string;
            /** @description Whether a person compared it with the source */
            isVerified: boolean;
            /** @description What its land came to */
            successors: components["schemas"]["UnitDto"][];
            /** @description Units whose land it took, whole or in part */
            predecessors: components["schemas"]["UnitDto"][];
            /** @description What has become of it */
            explanation: components["schemas"]["TextDto"] | null;
            /** @description Agencies of today that serve it */
            agencies: components["schemas"]["AgencyRefDto"][];
        };
        AgencyContactDto: {
            address?: string;
            phone?: string;
            email?: string;
            website?: string;
            /** @description Where the working hours do not say it all */
            openingHours?: components["schemas"]["TextDto"];
        };
        AgencyDto: {
            /** Format: uuid */
            id: string;
            /** @example H53.20 */
            code: string;
            name: components["schemas"]["TextDto"];
            kind: components["schemas"]["AgencyKind"];
            /**
             * @description The code in the older national style
             * @example 000.00.20.H53
             */
            legacyCode: string;
            /** Format: uuid */
            parentId: string | null;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description First day on which it no longer exists
             */
            validTo: string | null;
            /** @description Agencies that took over its work */
            successors: components["schemas"]["AgencyRefDto"][];
            /**
             * @description Codes of the administrative units that it serves
             * @example [
             *       "25459"
             *     ]
             */
            unitCodes: string[];
            contact: components["schemas"]["AgencyContactDto"];
        };
        AgencyListDto: {
            items: components["schemas"]["AgencyDto"][];
        };
        WorkingDayDto: {
            /** @description None on a day off */
            shifts: components["schemas"]["ShiftDto"][];
        };
        AgencyDetailDto: {
            /** Format: uuid */
            id: string;
            /** @example H53.20 */
            code: string;
            name: components["schemas"]["TextDto"];
            kind: components["schemas"]["AgencyKind"];
            /**
             * @description The code in the older national style
             * @example 000.00.20.H53
             */
            legacyCode: string;
            /** Format: uuid */
            parentId: string | null;
            /** Format: date */
            validFrom: string;
            /**
             * Format: date
             * @description First day on which it no longer exists
             */
            validTo: string | null;
            /** @description Agencies that took over its work */
            successors: components["schemas"]["AgencyRefDto"][];
            /**
             * @description Codes of the administrative units that it serves
             * @example [
             *       "25459"
             *     ]
             */
            unitCodes: string[];
            contact: components["schemas"]["AgencyContactDto"];
            /** @description Grows with every change; a change names the one it builds on */
            revision: number;
            parent: components["schemas"]["AgencyRefDto"] | null;
            /** @description Agencies whose work it took over */
            predecessors: components["schemas"]["AgencyRefDto"][];
            /** @description The administrative units that it serves */
            units: components["schemas"]["UnitDto"][];
            /** @description Its own working hours, Sunday first; null: those of the agency above it */
            workingWeek: components["schemas"]["WorkingDayDto"][] | null;
            /** @description The working hours that hold for it, Sunday first */
            workingWeekInForce: components["schemas"]["WorkingDayDto"][];
        };
        SaveTextDto: {
            vi: string;
            en: string;
        };
        SaveContactDto: {
            address?: string;
            phone?: string;
            email?: string;
            website?: string;
            openingHours?: components["schemas"]["SaveTextDto"];
        };
        NewAgencyDto: {
            /** @example H53.20 */
            code: string;
            /** @example 000.00.20.H53 */
            legacyCode: string;
            name: components["schemas"]["SaveTextDto"];
            kind: components["schemas"]["AgencyKind"];
            /** Format: uuid */
            parentId: string | null;
            /** Format: date */
            validFrom: string;
            /** @description Codes of the administrative units that it serves */
            unitCodes: string[];
            contact: components["schemas"]["SaveContactDto"];
            /** @description Sunday first; null: those of the agency above it */
            workingWeek: components["schemas"]["WorkingDayDto"][] | null;
        };
        SaveAgencyDto: {
            /** @example H53.20 */
            code: string;
            /** @example 000.00.20.H53 */
            legacyCode: string;
            name: components["schemas"]["SaveTextDto"];
            kind: components["schemas"]["AgencyKind"];
            /** Format: uuid */
            parentId: string | null;
            /** Format: date */
            validFrom: string;
            /** @description Codes of the administrative units that it serves */
            unitCodes: string[];
            contact: components["schemas"]["SaveContactDto"];
            /** @description Sunday first; null: those of the agency above it */
            workingWeek: components["schemas"]["WorkingDayDto"][] | null;
            /** @description The revision that was changed */
            revision: number;
        };
        EndAgencyDto: {
            /**
             * Format: date
             * @description First day on which it no longer exists
             */
            endsOn: string;
            /** @description Agencies that take over its work */
            successorIds: string[];
            /** @description The revision that was looked at */
            revision: number;
        };
        AgencyLoadDto: {
            /** @description Dossiers filed with it that have not ended */
            openDossiers: number;
            /** @description Accounts of officers that belong to it */
            officers: number;
        };
        /** @enum {string} */
        AssignmentScope: "agency" | "field" | "procedure" | "step" | "role";
        /**
         * @description That those need to whom it gives
         * @enum {string}
         */
        OfficerRole: "counterOfficer" | "caseOfficer" | "leader" | "clerk";
        /** @enum {string} */
        AssignmentKind: "byHand" | "roundRobin" | "leastLoaded" | "byArea" | "byField";
        AssignmentShareDto: {
            /**
             * @description Code of the administrative unit, or of the field
             * @example 25459
             */
            code: string;
            officerIds: string[];
        };
        /**
         * @description Among several of a share, and where no share fits
         * @enum {string}
         */
        AssignmentFallback: "roundRobin" | "leastLoaded" | "byHand";
        AssignmentRuleDto: {
            kind: components["schemas"]["AssignmentKind"];
            /** @description Among whom; empty: everybody of the agency with the role */
            officerIds: string[];
            /** @description Who has which area or field; for byArea and byField */
            shares: components["schemas"]["AssignmentShareDto"][];
            /** @description Among several of a share, and where no share fits */
            fallback: components["schemas"]["AssignmentFallback"];
        };
        KeptRuleDto: {
            scope: components["schemas"]["AssignmentScope"];
            /** @description Empty for the whole agency */
            scopeCode: string;
            /** @description Of the field, procedure or step */
            scopeName: components["schemas"]["TextDto"] | null;
            /** @description That those need to whom it gives */
            role: components["schemas"]["OfficerRole"];
            rule: components["schemas"]["AssignmentRuleDto"];
            revision: number;
        };
        AwayDto: {
            /**
             * Format: date
             * @description The last day of the leave
             */
            until: string;
            /** @description Who stands in; null: nobody */
            standInName: string | null;
        };
        AssignableOfficerDto: {
            /** Format: uuid */
            id: string;
            fullName: string;
            /** @description Neither locked nor ended */
            isActive: boolean;
            roles: components["schemas"]["Role"][];
            /** @description Undecided dossiers that they have */
            openDossiers: number;
            /** @description Open steps that they have, with those that go with their dossiers */
            openSteps: number;
            /**
             * Format: date-time
             * @description When they were given a dossier last
             */
            lastAssignedAt: string | null;
            /** @description null while they are there */
            away: components["schemas"]["AwayDto"] | null;
        };
        CodeNameDto: {
            code: string;
            name: components["schemas"]["TextDto"];
        };
        AssignmentDto: {
            agency: components["schemas"]["AgencyRefDto"];
            /** @description Without one for the agency it works by hand */
            rules: components["schemas"]["KeptRuleDto"][];
            /** @description Its officers, by name */
            officers: components["schemas"]["AssignableOfficerDto"][];
            /** @description Fields that its rules may be about */
            fields: components["schemas"]["CodeNameDto"][];
            /** @description Units that its rules name */
            units: components["schemas"]["CodeNameDto"][];
        };
        SaveRuleDto: {
            scope: components["schemas"]["AssignmentScope"];
            /**
             * @description Code of the field or procedure, `procedure/step`, or a role; empty for the whole agency
             * @example ho-tich
             */
            scopeCode: string;
            rule: components["schemas"]["AssignmentRuleDto"];
            /** @description Of the rule that was read; null: there was none */
            revision: number | null;
        };
        RemoveRuleDto: {
            scope: components["schemas"]["AssignmentScope"];
            /**
             * @description Code of the field or procedure, `procedure/step`, or a role; empty for the whole agency
             * @example ho-tich
             */
            scopeCode: string;
            revision: number;
        };
        AssignmentPreviewDto: {
            /** @description Which rule would decide */
            scope: components["schemas"]["AssignmentScope"];
            kind: components["schemas"]["AssignmentKind"];
            /** @description Whose it would be; null: nobody’s */
            officerName: string | null;
            why: components["schemas"]["TextDto"] | null;
            /**
             * @description Why it would be nobody’s
             * @enum {string|null}
             */
            left: "byHand" | "nobodyAble" | null;
        };
        /** @enum {string} */
        DossierState: "draft" | "submitted" | "awaitingSupplement" | "received" | "inProgress" | "pausedForSupplement" | "pausedForPayment" | "pausedByLaw" | "awaitingApproval" | "approved" | "resolved" | "returned" | "refused" | "withdrawn" | "stopped";
        /** @enum {string} */
        UnattendedReason: "nobodyAble" | "officerGone" | "officerAway";
        UnattendedDossierDto: {
            /** Format: uuid */
            dossierId: string;
            /** @example H53.20-261123-0001 */
            code: string;
            state: components["schemas"]["DossierState"];
            procedureName: components["schemas"]["TextDto"];
            applicantName: string;
            /** @description The step on which nobody works; null: the whole dossier */
            step: components["schemas"]["TextDto"] | null;
            agency: components["schemas"]["AgencyRefDto"];
            /** Format: date-time */
            dueAt: string | null;
            reason: components["schemas"]["UnattendedReason"];
            /** @description Who has it, and cannot work on it */
            officerName: string | null;
            /** Format: date-time */
            since: string;
        };
        UnattendedListDto: {
            /** @description What is due first comes first; a hundred at most */
            items: components["schemas"]["UnattendedDossierDto"][];
            /** @description How many there are in all */
            count: number;
        };
        FindCitizenAccountDto: {
            /**
             * @description Phone or personal identification number, in full
             * @example 0900000001
             */
            number: string;
        };
        CitizenAccountDto: {
            /** Format: uuid */
            id: string;
            /** @example Nguyễn Thị Lan */
            fullName: string;
            /** Format: date */
            dateOfBirth: string | null;
            nationalId: string | null;
            /** @description A counter saw the identity card behind the number */
            isNumberProved: boolean;
            phone: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description The password was given at a counter and has not been changed yet */
            mustChangePassword: boolean;
            /** @description To be sent with a reset */
            revision: number;
        };
        ResetCitizenPasswordDto: {
            /** @description The revision that was looked at */
            revision: number;
            /** @description The officer has seen the identity card, and it fits the account */
            identityChecked: boolean;
        };
        CitizenPasswordDto: {
            account: components["schemas"]["CitizenAccountDto"];
            /** @description Shown this once and stored nowhere; has to be changed at the first sign-in */
            initialPassword: string;
        };
        PasswordResetDto: {
            /** Format: date-time */
            at: string;
            /**
             * @description The officer who did it
             * @example Lê Thị Hạnh
             */
            officerName: string;
            agency: components["schemas"]["AgencyRefDto"];
        };
        /** @enum {string} */
        RegistryOutcome: "found" | "notFound" | "noAnswer" | "rejected";
        RegistryAccessDto: {
            /** Format: date-time */
            at: string;
            /** @example population */
            registry: string;
            /** @description The procedure that it was for */
            procedureCode: string | null;
            outcome: components["schemas"]["RegistryOutcome"];
        };
        AccountLogDto: {
            /** @description New passwords given at a counter, newest first */
            passwordResets: components["schemas"]["PasswordResetDto"][];
            /** @description When a counter saw the identity card, newest first */
            identityConfirmations: components["schemas"]["PasswordResetDto"][];
            /** @description Questions to registries about the person, newest first */
            registryAccesses: components["schemas"]["RegistryAccessDto"][];
        };
        ComplaintDossierDto: {
            /** Format: uuid */
            id: string;
            /** @example H53.20-261123-0001 */
            code: string;
            procedureName: components["schemas"]["TextDto"];
        };
        /** @enum {string} */
        ComplaintKind: "feedback" | "formal";
        ComplaintKindOptionDto: {
            kind: components["schemas"]["ComplaintKind"];
            /**
             * Format: date-time
             * @description The end of the time for it; null while there is none
             */
            until: string | null;
            isOpen: boolean;
            /**
             * Format: date-time
             * @description Sent now, it is accepted or refused by then
             */
            acceptBy: string;
            /**
             * Format: date-time
             * @description And answered by then at the latest
             */
            answerBy: string;
        };
        ComplaintOptionsDto: {
            dossier: components["schemas"]["ComplaintDossierDto"];
            /** @description Whose act it can be, who decides the dossier first */
            agencies: components["schemas"]["AgencyRefDto"][];
            kinds: components["schemas"]["ComplaintKindOptionDto"][];
            /** @description No more than this many about one dossier at once */
            openAtOnce: number;
            /** @description How many of mine are open */
            open: number;
        };
        /** @enum {string} */
        ComplaintSubject: "late" | "attitude" | "extraPapers" | "wrongDecision" | "fee" | "other";
        SendComplaintDto: {
            /**
             * Format: uuid
             * @description Made by the client; sent again it happens once
             */
            transactionId: string;
            /**
             * Format: uuid
             * @description Made by the client; its files are uploaded under it
             */
            complaintId: string;
            kind: components["schemas"]["ComplaintKind"];
            subject: components["schemas"]["ComplaintSubject"];
            content: string;
            /**
             * Format: uuid
             * @description Whose act it is; the agency that decides the dossier when absent
             */
            agencyId?: string;
            /** @description Files that were uploaded to it */
            attachmentIds: string[];
        };
        /** @enum {string} */
        ComplaintState: "unsent" | "sent" | "accepted" | "awaitingReply" | "awaitingApproval" | "answered" | "refused" | "withdrawn";
        /** @enum {string} */
        ProcessingTimeUnit: "workingDay" | "workingHour" | "calendarDay" | "month" | "sameDay";
        ProcessingTimeDto: {
            unit: components["schemas"]["ProcessingTimeUnit"];
            /**
             * @description How many; absent for sameDay
             * @example 3
             */
            amount?: number;
        };
        /** @enum {string} */
        DayReason: "worked" | "weekend" | "beforeStart" | "firstDay" | "movedOn" | "paused" | "annulled" | "extended" | "afterCutOff" | "afterEnd" | "outage" | "holiday" | "compensatory" | "swapOff" | "swapWork" | "extraShift";
        LedgerDayDto: {
            /** Format: date */
            date: string;
            /** @description Working minutes that counted */
            minutes: number;
            counted: boolean;
            /** @description Working minutes in which the clock stood still */
            pausedMinutes?: number;
            /** @description Working minutes that ran and do not count, since the whole time began anew */
            annulledMinutes?: number;
            /** @description Of the minutes that counted, those that a new day gave */
            extendedMinutes?: number;
            reason: components["schemas"]["DayReason"];
            name?: string;
            /** @description The article, decision or notice behind it */
            source?: string;
        };
        DeadlineDto: {
            /** Format: date-time */
            dueAt: string;
            /**
             * Format: date-time
             * @description Where this reckoning begins
             */
            startedAt: string;
            processingTime: components["schemas"]["ProcessingTimeDto"];
            /** @description The rule that was applied */
            basis: string;
            ledger: components["schemas"]["LedgerDayDto"][];
        };
        ComplaintQuestionDto: {
            text: string;
            /**
             * Format: date
             * @description The last day to answer; the office then goes on without
             */
            answerBy: string;
        };
        /** @enum {string} */
        ComplaintFinding: "right" | "partlyRight" | "notRight";
        AttachmentDto: {
            /** Format: uuid */
            id: string;
            /** @description Code of the paper it is */
            paperCode: string | null;
            /** @description Code of the result it is */
            resultCode: string | null;
            /** @enum {string} */
            purpose: "paper" | "result" | "complaint";
            /** @example Giấy chứng sinh.pdf */
            fileName: string;
            /**
             * @description As sniffed from the content
             * @example application/pdf
             */
            mediaType: string;
            bytes: number;
            /** @description Hexadecimal */
            sha256: string;
            /** Format: date-time */
            uploadedAt: string;
            /** @description Whether it is filed, and can no longer be taken out */
            filed: boolean;
        };
        ComplaintAnswerDto: {
            finding: components["schemas"]["ComplaintFinding"];
            text: string;
            legalBasis?: string;
            /** @description What the office does now */
            measures?: string;
            files: components["schemas"]["AttachmentDto"][];
        };
        /** @enum {string} */
        ComplaintAction: "send" | "accept" | "assign" | "ask" | "reply" | "lapse" | "passOn" | "refuse" | "extend" | "draftAnswer" | "sendBack" | "approveAnswer" | "answer" | "followUp" | "rate" | "withdraw";
        /** @enum {string} */
        ComplaintRole: "complainant" | "leader" | "handler" | "system";
        ComplaintActorDto: {
            /** @description To citizens only of who decided */
            name: string | null;
            role: components["schemas"]["ComplaintRole"];
            /** @description Chức vụ, in words */
            position: string | null;
            agency: components["schemas"]["AgencyRefDto"] | null;
        };
        /** @enum {string} */
        RefusalGround: "notAffected" | "tooLate" | "alreadySettled" | "atCourt" | "notRepresented" | "unclear";
        ComplaintEntryDto: {
            sequence: number;
            action: components["schemas"]["ComplaintAction"];
            to: components["schemas"]["ComplaintState"];
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["ComplaintActorDto"];
            /** @description What was written */
            text?: string;
            ground?: components["schemas"]["RefusalGround"];
            /** @description To whom it was given */
            officerName?: string;
            /** @description To which it was passed on */
            toAgency?: components["schemas"]["AgencyRefDto"];
            answer?: components["schemas"]["ComplaintAnswerDto"];
            /** @description Whether the citizen is content */
            isSatisfied?: boolean;
            /**
             * Format: date-time
             * @description The due date from here on
             */
            dueAt?: string;
            files: components["schemas"]["AttachmentDto"][];
        };
        /**
         * @description Why it cannot be given to them: what they had to do with the dossier; null where it can
         * @enum {string}
         */
        ConcernReason: "decided" | "held" | "worked";
        ComplaintHandlerDto: {
            /** Format: uuid */
            id: string;
            fullName: string;
            position: string | null;
            away: components["schemas"]["AwayDto"] | null;
            /** @description Why it cannot be given to them: what they had to do with the dossier; null where it can */
            concern: components["schemas"]["ConcernReason"] | null;
        };
        ComplaintDto: {
            /** Format: uuid */
            id: string;
            /** @description Counted through the dossier, from 1 */
            number: number;
            kind: components["schemas"]["ComplaintKind"];
            subject: components["schemas"]["ComplaintSubject"];
            state: components["schemas"]["ComplaintState"];
            /** @description Number of its last event */
            version: number;
            dossier: components["schemas"]["ComplaintDossierDto"];
            complainantName: string;
            /** @description That deals with it */
            agency: components["schemas"]["AgencyRefDto"];
            /** @description To whom it was given; not shown to citizens */
            handlerName: string | null;
            /** Format: date-time */
            sentAt: string;
            /**
             * Format: date-time
             * @description Of the next thing that the office owes; null where it owes nothing
             */
            dueAt: string | null;
            /** @description Until it is due; negative once late */
            remainingWorkingMinutes: number | null;
            /** @description The clock stands still while the citizen is asked */
            isPaused: boolean;
            /**
             * Format: date-time
             * @description When it was answered, refused or withdrawn
             */
            endedAt: string | null;
            /** @description Whether the citizen is content with the answer */
            isSatisfied: boolean | null;
            content: string;
            deadline: components["schemas"]["DeadlineDto"];
            openQuestion: components["schemas"]["ComplaintQuestionDto"] | null;
            /** @description Awaits a leader, or was sent back */
            draft: components["schemas"]["ComplaintAnswerDto"] | null;
            answer: components["schemas"]["ComplaintAnswerDto"] | null;
            /** @description Oldest first */
            history: components["schemas"]["ComplaintEntryDto"][];
            actions: components["schemas"]["ComplaintAction"][];
            /** @description Whoever asks had the dossier or decided it, and can only pass the complaint on */
            isOwnDoing: boolean;
            /** @description For who may give it to somebody */
            handlers: components["schemas"]["ComplaintHandlerDto"][];
            /** @description To which one may go next */
            higher: components["schemas"]["AgencyRefDto"] | null;
        };
        ComplaintSummaryDto: {
            /** Format: uuid */
            id: string;
            /** @description Counted through the dossier, from 1 */
            number: number;
            kind: components["schemas"]["ComplaintKind"];
            subject: components["schemas"]["ComplaintSubject"];
            state: components["schemas"]["ComplaintState"];
            /** @description Number of its last event */
            version: number;
            dossier: components["schemas"]["ComplaintDossierDto"];
            complainantName: string;
            /** @description That deals with it */
            agency: components["schemas"]["AgencyRefDto"];
            /** @description To whom it was given; not shown to citizens */
            handlerName: string | null;
            /** Format: date-time */
            sentAt: string;
            /**
             * Format: date-time
             * @description Of the next thing that the office owes; null where it owes nothing
             */
            dueAt: string | null;
            /** @description Until it is due; negative once late */
            remainingWorkingMinutes: number | null;
            /** @description The clock stands still while the citizen is asked */
            isPaused: boolean;
            /**
             * Format: date-time
             * @description When it was answered, refused or withdrawn
             */
            endedAt: string | null;
            /** @description Whether the citizen is content with the answer */
            isSatisfied: boolean | null;
        };
        ComplaintListDto: {
            items: components["schemas"]["ComplaintSummaryDto"][];
        };
        /** @enum {string} */
        ComplaintView: "open" | "late" | "mine" | "answered" | "closed";
        ComplaintCountsDto: {
            open: number;
            late: number;
            /** @description Open, and given to whoever asks */
            mine: number;
            answered: number;
            /** @description Refused or withdrawn */
            closed: number;
        };
        ComplaintPageDto: {
            items: components["schemas"]["ComplaintSummaryDto"][];
            nextCursor: string | null;
            counts: components["schemas"]["ComplaintCountsDto"];
        };
        ComplaintUploadDto: {
            /** Format: binary */
            file: string;
        };
        ComplaintWordsDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            text: string;
            /** @description Files that were uploaded to it */
            attachmentIds: string[];
        };
        RateComplaintDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            isSatisfied: boolean;
            comment?: string;
        };
        WithdrawComplaintDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            reason?: string;
        };
        NoteCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            note?: string;
        };
        RefuseComplaintDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            reason: string;
            ground: components["schemas"]["RefusalGround"];
        };
        AssignComplaintDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            note?: string;
            /**
             * Format: uuid
             * @description An officer of the agency who had nothing to do with the dossier
             */
            officerId: string;
        };
        PassOnComplaintDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            reason: string;
            /** Format: uuid */
            toAgencyId: string;
        };
        AskComplainantDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            question: string;
        };
        ComplaintReasonDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            reason: string;
        };
        AnswerComplaintDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            text: string;
            /** @description Files that were uploaded to it */
            attachmentIds: string[];
            finding: components["schemas"]["ComplaintFinding"];
            /** @description Needed for a formal complaint */
            legalBasis?: string;
            /** @description What the office does now */
            measures?: string;
        };
        /**
         * @description Brought to the counter, or sent by post
         * @enum {string}
         */
        CounterChannel: "counter" | "post";
        NewCounterEntryDto: {
            /** @example 1.001193 */
            procedureCode: string;
            /** @description Brought to the counter, or sent by post */
            channel: components["schemas"]["CounterChannel"];
        };
        /** @enum {string} */
        PrefillSource: "account" | "document" | "registry";
        PrefillConditionDto: {
            /** @description JSON pointer to another answer */
            pointer: string;
            /** @description What it has to be; any JSON */
            is: Record<string, never>;
        };
        OriginDto: {
            /**
             * @description Vietnamese, the text that binds
             * @example Đăng ký khai sinh
             */
            vi: string;
            /**
             * @description English
             * @example Birth registration
             */
            en: string;
            source: components["schemas"]["PrefillSource"];
            /**
             * Format: date
             * @description When it was taken from there
             */
            on: string;
            /** @description What the source said; any JSON */
            value: Record<string, never>;
            /** @description Filled in only while this holds */
            when?: components["schemas"]["PrefillConditionDto"];
        };
        HandedInDto: {
            originals: number;
            certifiedCopies: number;
            copies: number;
        };
        ProcedureRefDto: {
            /** @example 1.001193 */
            code: string;
            version: number;
            name: components["schemas"]["TextDto"];
        };
        /** @enum {string} */
        ReturnMethod: "online" | "atCounter" | "post";
        DroppedAnswerDto: {
            /** @description JSON pointer into the former answers */
            pointer: string;
            /** @description What the former form called it */
            label: components["schemas"]["TextDto"];
            /** @description What was answered; any JSON */
            value: Record<string, never>;
        };
        DraftRenewalDto: {
            /** @description The version that it was begun under */
            fromVersion: number;
            /** Format: date-time */
            at: string;
            /** @description Answers without a place in the new form */
            dropped: components["schemas"]["DroppedAnswerDto"][];
        };
        PersonOnPaperDto: {
            fullName: string;
            /** @description Of the identity card, a passport or a tax code */
            identityNumber: string;
            /** Format: date */
            dateOfBirth: string | null;
            phone: string;
            email: string;
            address: string;
        };
        RepresentativeDto: {
            fullName: string;
            identityNumber: string;
            phone: string;
            /** @description What they are to the applicant */
            relation: string;
            email?: string;
            address?: string;
            /** @description Number and day of the paper by which they may */
            authorisation?: string;
        };
        DraftProblemDto: {
            /** @description JSON pointer into the answers, `/papers/<code>`, `/caseCode` or `/agencyId` */
            pointer: string;
            code: string;
            /** @description In the language that was asked for */
            message: string;
        };
        /** @enum {string} */
        PaperNeed: "always" | "becauseOfAnswers" | "ifAny" | "unsettled" | "none";
        NeededPaperDto: {
            /** @description Code of the paper */
            code: string;
            need: components["schemas"]["PaperNeed"];
            /** @description Answers that its need depends on, by JSON pointer */
            because: string[];
        };
        FeePartDto: {
            count: number;
            /** @description Đồng for each */
            amount: number;
        };
        StatedReductionDto: {
            name: components["schemas"]["TextDto"];
            percent: number;
            /** @description Đồng that it takes off */
            amount: number;
            legalBasis: string;
        };
        StatedFeeDto: {
            name: components["schemas"]["TextDto"];
            /** @enum {string} */
            kind: "fee" | "charge";
            /** @description Đồng for the filing or for each unit */
            amount: number | null;
            unit: components["schemas"]["TextDto"] | null;
            /** @description Worked out from the answers by a formula */
            isByFormula: boolean;
            /** @description The units by their price */
            parts: components["schemas"]["FeePartDto"][];
            /** @description How often it is due */
            times: number;
            /** @description The most that is due each time, where that made it less */
            cappedAt: number | null;
            /** @description Đồng before the reduction; null while it cannot be told */
            full: number | null;
            reduction: components["schemas"]["StatedReductionDto"] | null;
            /** @description Đồng to pay; null while it cannot be told */
            due: number | null;
            /** @description Answers that it waits for, by JSON pointer */
            waitsFor: string[];
            /** @description The full amount waits for one of them, not only a reduction */
            isProvisional: boolean;
            note: components["schemas"]["TextDto"] | null;
            legalBasis: string | null;
        };
        FeeStatementDto: {
            lines: components["schemas"]["StatedFeeDto"][];
            /** @description Đồng; null while a line cannot be told */
            total: number | null;
        };
        ExpectedAnswerDto: {
            /**
             * Format: date-time
             * @description If the agency received it now
             */
            dueAt: string;
            basis: string;
        };
        /**
         * @description Why it cannot be told
         * @enum {string}
         */
        UnclearCompetence: "applicantChooses" | "notAnswered" | "unitNotInForce" | "nobodyServesUnit" | "severalServeUnit";
        CompetenceDto: {
            /** @description Who decides by the answers, wherever it is filed */
            agency: components["schemas"]["AgencyRefDto"] | null;
            /** @description Why it cannot be told */
            reason: components["schemas"]["UnclearCompetence"] | null;
            /** @description Those among whom the applicant chooses; where it is clear, all that are competent, the proposed one first */
            candidates: components["schemas"]["AgencyRefDto"][];
        };
        CounterCheckDto: {
            /** @description Empty when it may be submitted */
            problems: components["schemas"]["DraftProblemDto"][];
            /** @description For its case and answers, without those that it does not need */
            papers: components["schemas"]["NeededPaperDto"][];
            /** @description As far as it is filled in */
            fees: components["schemas"]["FeeStatementDto"];
            expected: components["schemas"]["ExpectedAnswerDto"] | null;
            /** @description Where it goes; null while that has to be chosen */
            agency: components["schemas"]["AgencyRefDto"] | null;
            competence: components["schemas"]["CompetenceDto"];
            /**
             * Format: date-time
             * @description By when it has to be passed on, if it were accepted now and another agency decides it
             */
            forwardBy: string | null;
        };
        CounterEntryDto: {
            /** Format: uuid */
            id: string;
            procedure: components["schemas"]["ProcedureRefDto"];
            agency: components["schemas"]["AgencyRefDto"] | null;
            /** Format: date-time */
            savedAt: string;
            /**
             * @description Code of the case
             * @example late
             */
            caseCode: string | null;
            /** @description Answers that led to the case, by the code of their question; empty when it was picked by name */
            eligibilityAnswers: {
                [key: string]: string;
            };
            answers: {
                [key: string]: unknown;
            };
            returnMethod: components["schemas"]["ReturnMethod"];
            /** @description Grows with every save */
            revision: number;
            attachments: components["schemas"]["AttachmentDto"][];
            /** @description Where filled-in answers came from, by JSON pointer; with `when`, what is to be filled in once that holds */
            prefilled: {
                [key: string]: components["schemas"]["OriginDto"];
            };
            /** @description What a new version of the procedure changed, until it was seen */
            renewal: components["schemas"]["DraftRenewalDto"] | null;
            /** @description Brought to the counter, or sent by post */
            channel: components["schemas"]["CounterChannel"];
            applicant: components["schemas"]["PersonOnPaperDto"];
            representative: components["schemas"]["RepresentativeDto"] | null;
            /** @description How many of each paper lie on the counter, by its code */
            handedIn: {
                [key: string]: components["schemas"]["HandedInDto"];
            };
            check: components["schemas"]["CounterCheckDto"];
        };
        CounterEntrySummaryDto: {
            /** Format: uuid */
            id: string;
            procedure: components["schemas"]["ProcedureRefDto"];
            agency: components["schemas"]["AgencyRefDto"] | null;
            /** Format: date-time */
            savedAt: string;
            /** @description Brought to the counter, or sent by post */
            channel: components["schemas"]["CounterChannel"];
            /** @description As far as it is typed */
            applicantName: string;
        };
        CounterEntryListDto: {
            items: components["schemas"]["CounterEntrySummaryDto"][];
        };
        SaveCounterEntryDto: {
            answers: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            agencyId: string | null;
            returnMethod: components["schemas"]["ReturnMethod"];
            /**
             * @description Code of the case; absent: as it was
             * @example late
             */
            caseCode?: string | null;
            /** @description Answers that led to the case; absent: as they were */
            eligibilityAnswers?: {
                [key: string]: string;
            };
            /** @description The revision that was changed */
            revision: number;
            /** @description Brought to the counter, or sent by post */
            channel: components["schemas"]["CounterChannel"];
            applicant: components["schemas"]["PersonOnPaperDto"];
            /** @description Whoever hands it in for the applicant */
            representative: components["schemas"]["RepresentativeDto"] | null;
            /** @description How many of each paper lie on the counter, by its code */
            handedIn: {
                [key: string]: components["schemas"]["HandedInDto"];
            };
        };
        RefillDraftDto: {
            /** @description The revision that was read */
            revision: number;
        };
        UploadDto: {
            /**
             * @description Code of the paper; must come before the file
             * @example birth-certificate
             */
            paperCode: string;
            /** Format: binary */
            file: string;
        };
        /** @enum {string} */
        CounterAnswer: "receive" | "requestSupplement" | "refuse";
        SupplementItemDto: {
            /** @enum {string} */
            kind: "field" | "paper";
            /**
             * @description JSON pointer of the field, or code of the paper
             * @example /child/fullName
             */
            target: string;
            reason: string;
            legalBasis?: string;
        };
        EnterDto: {
            /**
             * Format: uuid
             * @description Made by the client, once; sent again it makes no second dossier
             */
            transactionId: string;
            /** @description The revision that the officer looked at */
            revision: number;
            answer: components["schemas"]["CounterAnswer"];
            /** @description With `requestSupplement`: every defect at once */
            items?: components["schemas"]["SupplementItemDto"][];
            /** @description With `refuse` */
            reason?: string;
            legalBasis?: string;
            note?: string;
        };
        EnteredDto: {
            /** Format: uuid */
            id: string;
            /** @example H53.20-261123-0001 */
            code: string;
            state: components["schemas"]["DossierState"];
            version: number;
            /** Format: date-time */
            dueAt: string | null;
        };
        FieldRefDto: {
            /** @example G15-TP01 */
            code: string;
            name: components["schemas"]["TextDto"];
        };
        /**
         * @description The level as Decree 42/2022 names it
         * @enum {string}
         */
        ServiceScope: "full" | "partial" | "information";
        FeeTotalDto: {
            /** @description Whole đồng; 0 is free */
            amount: number;
            /** @description What is counted, a page say; null: the whole filing */
            per: components["schemas"]["TextDto"] | null;
        };
        ProcedureSummaryDto: {
            /** @example 1.001193 */
            code: string;
            version: number;
            name: components["schemas"]["TextDto"];
            field: components["schemas"]["FieldRefDto"];
            /**
             * @description Service level of Decree 43/2011
             * @enum {integer}
             */
            level: 1 | 2 | 3 | 4;
            /** @description The level as Decree 42/2022 names it */
            scope: components["schemas"]["ServiceScope"];
            summary: components["schemas"]["TextDto"];
            /** @description Whether it can be filed on this portal */
            filedOnline: boolean;
            /** @description Whether it can no longer be filed at all */
            isClosed: boolean;
            /** @description How many cases it has; 0: all dossiers are alike */
            caseCount: number;
            /** @description null: depends on the case */
            processingTime: components["schemas"]["ProcessingTimeDto"] | null;
            /** @description For filing online (else at the counter); null: set elsewhere, not to be told in one sum, or depends on the case */
            fee: components["schemas"]["FeeTotalDto"] | null;
        };
        UsualProceduresDto: {
            /** @description The one of last time first, then the frequent ones */
            items: components["schemas"]["ProcedureSummaryDto"][];
        };
        /** @enum {string} */
        Channel: "online" | "counter" | "post" | "nationalPortal";
        /** @enum {string} */
        DossierFlag: "onItsWay" | "supplementPending" | "closing" | "feeDue" | "waitingForAgency" | "clockPaused" | "extended" | "overdue" | "countsAsLate" | "forwardingPending";
        DossierSummaryDto: {
            /** Format: uuid */
            id: string;
            /** @example H53.20-261123-0001 */
            code: string;
            state: components["schemas"]["DossierState"];
            /** @description Number of its last event */
            version: number;
            procedure: components["schemas"]["ProcedureRefDto"];
            agency: components["schemas"]["AgencyRefDto"];
            applicantName: string;
            channel: components["schemas"]["Channel"];
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            receivedAt: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description By when a counter has to answer it, or to pass it on
             */
            counterDueAt: string | null;
            /** @description Until it is due; negative once late; null while no clock runs */
            remainingWorkingMinutes: number | null;
            /** @description Name of the case officer who has it */
            takenBy: string | null;
            hasOpenSupplement: boolean;
            flags: components["schemas"]["DossierFlag"][];
        };
        DossierOnItsWayDto: {
            dossier: components["schemas"]["DossierSummaryDto"];
            /** @description Whose counter accepted it */
            from: components["schemas"]["AgencyRefDto"];
            /**
             * Format: date-time
             * @description By when it has to be passed on
             */
            forwardBy: string;
            /** @description It ought to be there by now */
            isLate: boolean;
        };
        OnTheirWayDto: {
            /** @description Accepted here for other agencies */
            outgoing: components["schemas"]["DossierOnItsWayDto"][];
            /** @description Accepted elsewhere for us */
            incoming: components["schemas"]["DossierOnItsWayDto"][];
        };
        DossierAtCounterDto: {
            dossier: components["schemas"]["DossierSummaryDto"];
            /**
             * Format: date-time
             * @description By when this counter has to answer; null while its applicant has to
             */
            answerDueAt: string | null;
            /**
             * Format: date
             * @description The last day on which its applicant may complete it
             */
            answerBy: string | null;
            /** @description The day or hour has passed */
            isLate: boolean;
        };
        AtCounterDto: {
            /** @description What this counter has to answer first */
            items: components["schemas"]["DossierAtCounterDto"][];
        };
        NewDraftDto: {
            /** @example 1.001193 */
            procedureCode: string;
            /**
             * Format: uuid
             * @description Agency to file with, when it is known already
             */
            agencyId?: string;
            /**
             * @description Code of the case
             * @example late
             */
            caseCode?: string | null;
            /** @description Answers that led to the case, by the code of their question; empty when it was picked by name */
            eligibilityAnswers?: {
                [key: string]: string;
            };
        };
        DraftDto: {
            /** Format: uuid */
            id: string;
            procedure: components["schemas"]["ProcedureRefDto"];
            agency: components["schemas"]["AgencyRefDto"] | null;
            /** Format: date-time */
            savedAt: string;
            /**
             * @description Code of the case
             * @example late
             */
            caseCode: string | null;
            /** @description Answers that led to the case, by the code of their question; empty when it was picked by name */
            eligibilityAnswers: {
                [key: string]: string;
            };
            answers: {
                [key: string]: unknown;
            };
            returnMethod: components["schemas"]["ReturnMethod"];
            /** @description Grows with every save */
            revision: number;
            attachments: components["schemas"]["AttachmentDto"][];
            /** @description Where filled-in answers came from, by JSON pointer; with `when`, what is to be filled in once that holds */
            prefilled: {
                [key: string]: components["schemas"]["OriginDto"];
            };
            /** @description What a new version of the procedure changed, until it was seen */
            renewal: components["schemas"]["DraftRenewalDto"] | null;
        };
        DraftSummaryDto: {
            /** Format: uuid */
            id: string;
            procedure: components["schemas"]["ProcedureRefDto"];
            agency: components["schemas"]["AgencyRefDto"] | null;
            /** Format: date-time */
            savedAt: string;
        };
        DraftListDto: {
            items: components["schemas"]["DraftSummaryDto"][];
        };
        SaveDraftDto: {
            answers: {
                [key: string]: unknown;
            };
            /** Format: uuid */
            agencyId: string | null;
            returnMethod: components["schemas"]["ReturnMethod"];
            /**
             * @description Code of the case; absent: as it was
             * @example late
             */
            caseCode?: string | null;
            /** @description Answers that led to the case; absent: as they were */
            eligibilityAnswers?: {
                [key: string]: string;
            };
            /** @description The revision that was changed */
            revision: number;
        };
        DraftCheckDto: {
            /** @description Empty when it may be submitted */
            problems: components["schemas"]["DraftProblemDto"][];
            /** @description For its case and answers, without those that it does not need */
            papers: components["schemas"]["NeededPaperDto"][];
            /** @description As far as it is filled in */
            fees: components["schemas"]["FeeStatementDto"];
            expected: components["schemas"]["ExpectedAnswerDto"] | null;
            /** @description Where it goes; null while that has to be chosen */
            agency: components["schemas"]["AgencyRefDto"] | null;
            competence: components["schemas"]["CompetenceDto"];
        };
        SubmitDraftDto: {
            /**
             * Format: uuid
             * @description Made by the client, once for each attempt to submit; sent again it makes no second dossier
             */
            transactionId: string;
            /** @description The revision that the person checked */
            revision: number;
        };
        ReceiptDto: {
            /** Format: uuid */
            id: string;
            /** @example H53.20-261123-0001 */
            code: string;
            /** Format: date-time */
            submittedAt: string;
            version: number;
        };
        SheetsDto: {
            originals: number;
            certifiedCopies: number;
            copies: number;
        };
        DossierRepresentativeDto: {
            fullName: string;
            /** @description What they are to the applicant */
            relation: string;
            /** @description Shown to officers */
            identityNumber: string | null;
            /** @description Shown to officers */
            phone: string | null;
            /** @description Shown to officers */
            email: string | null;
            /** @description Shown to officers */
            address: string | null;
            /** @description The paper by which they may; shown to officers */
            authorisation: string | null;
        };
        TransitDto: {
            /** @description Whose counter accepted it */
            from: components["schemas"]["AgencyRefDto"];
            /**
             * Format: date-time
             * @description By when it has to be passed on
             */
            forwardBy: string;
            /**
             * Format: date-time
             * @description null while it is on its way
             */
            arrivedAt: string | null;
            /** @description It came late, or ought to be there by now */
            isLate: boolean;
        };
        CaseRefDto: {
            /** @example late */
            code: string;
            name: components["schemas"]["TextDto"];
        };
        TransferDto: {
            /** @description Competent by the answers, where another has it */
            proposed: components["schemas"]["AgencyRefDto"] | null;
            /** @description Every other agency that may decide the procedure */
            agencies: components["schemas"]["AgencyRefDto"][];
        };
        ApplicantDto: {
            /**
             * Format: uuid
             * @description null: somebody without an account
             */
            id: string | null;
            fullName: string;
            nationalId: string | null;
            phone: string | null;
            email: string | null;
            /**
             * Format: date
             * @description As a counter wrote it down
             */
            dateOfBirth: string | null;
            /** @description As a counter wrote it down */
            address: string | null;
        };
        FormDto: {
            /** @description JSON Schema 2020-12 */
            schema: {
                [key: string]: unknown;
            };
            /** @description JSON Forms UI schema */
            uiSchema: {
                [key: string]: unknown;
            };
        };
        PaperFileDto: {
            /**
             * Format: uuid
             * @description To be had at /procedures/files/:fileId
             */
            fileId: string;
            /** @example Tờ khai đăng ký khai sinh.docx */
            fileName: string;
            /** @example application/pdf */
            mediaType: string;
            bytes: number;
        };
        PaperDto: {
            code: string;
            name: components["schemas"]["TextDto"];
            required: boolean;
            /** @description An expression (CEL) over the answers: needed only while it holds */
            requiredWhen?: string;
            /** @description Codes of the cases that it belongs to; absent: all */
            cases?: string[];
            /** @description Originals asked for */
            originals: number;
            /** @description Certified copies asked for */
            certifiedCopies?: number;
            /** @description Plain copies asked for */
            copies: number;
            hint?: components["schemas"]["TextDto"];
            /**
             * @description What kind of document it is
             * @example identityCard
             */
            kind?: string;
            /** @description A form to download and fill in */
            template?: components["schemas"]["PaperFileDto"];
            /** @description A picture of a good one */
            example?: components["schemas"]["PaperFileDto"];
            /**
             * @example [
             *       "image/jpeg",
             *       "application/pdf"
             *     ]
             */
            mediaTypes: string[];
            maxBytes: number;
        };
        /** @enum {string} */
        StepTask: "receive" | "work" | "decide" | "return";
        ProcessStepDto: {
            code: string;
            name: components["schemas"]["TextDto"];
            role: string;
            workingHours: number;
            /** @description Of the agency that does it; absent: the competent one */
            agencyCode?: string;
            /** @description Which answers name its agency */
            agencyFrom?: {
                [key: string]: unknown;
            };
            task?: components["schemas"]["StepTask"];
            /** @description How it goes on; absent: in order */
            next?: {
                [key: string]: unknown;
            };
        };
        StepOfficerDto: {
            /** Format: uuid */
            id: string;
            fullName: string;
        };
        /** @enum {string} */
        StepEnd: "finished" | "returned" | "moved" | "brokenOff";
        /**
         * @description What ended the whole dossier
         * @enum {string}
         */
        EndOfDossier: "refuse" | "withdraw" | "stop" | "lapse";
        StepEndDto: {
            how: components["schemas"]["StepEnd"];
            /** Format: date-time */
            at: string;
            /** @description Not shown to applicants */
            byName: string | null;
            /** @description The way that was chosen */
            way?: components["schemas"]["TextDto"];
            /** @description Not shown to applicants */
            note?: string;
            /** @description What ended the whole dossier */
            because?: components["schemas"]["EndOfDossier"];
        };
        /**
         * @description Open to whoever asks, now
         * @enum {string}
         */
        StepAction: "takeStep" | "assignStep" | "moveStep" | "finishStep" | "returnStep";
        StepChoiceDto: {
            code: string;
            name: components["schemas"]["TextDto"];
        };
        DossierStepDto: {
            /** @description Of the run, counted through the life of the dossier */
            number: number;
            /** @description Number of the event that changed it last */
            changedIn: number;
            /** @description Code of the step */
            step: string;
            name: components["schemas"]["TextDto"];
            task: components["schemas"]["StepTask"];
            role: components["schemas"]["OfficerRole"];
            agency: components["schemas"]["AgencyRefDto"];
            /** @description Its agency leads those that work side by side (cơ quan chủ trì) */
            isLead: boolean;
            /** @description Not shown to applicants */
            takenBy: components["schemas"]["StepOfficerDto"] | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            dueAt: string;
            /** @description Why then; null where the calendar has changed since */
            deadline: components["schemas"]["DeadlineDto"] | null;
            /** @description Working minutes that it has */
            allowedMinutes: number;
            /** @description Working minutes that it took, or has taken so far */
            usedMinutes: number;
            /** @description It stands still with the clock of the dossier */
            isPaused: boolean;
            /** @enum {string} */
            punctuality: "early" | "onTime" | "late";
            end: components["schemas"]["StepEndDto"] | null;
            /** @description Open to whoever asks, now */
            actions: components["schemas"]["StepAction"][];
            /** @description The decision may follow: the result is proposed at it */
            leadsToDecision: boolean;
            /** @description Ways to the decision, where whoever proposes has to choose one */
            decisionWays: components["schemas"]["StepChoiceDto"][];
            /** @description Ways on, where whoever finishes it has to choose one */
            ways: components["schemas"]["StepChoiceDto"][];
            /** @description Earlier steps to go back to */
            backTo: components["schemas"]["StepChoiceDto"][];
            /** @description To whom whoever asks may give it */
            officers: components["schemas"]["StepOfficerDto"][];
        };
        /** @enum {string} */
        WhenSilent: "remind" | "assent";
        /** @enum {string} */
        OpinionAnswer: "agree" | "agreeWithRemarks" | "disagree" | "assentBySilence" | "notNeeded";
        OpinionAnswerDto: {
            position: components["schemas"]["OpinionAnswer"];
            /** @description Not shown to applicants */
            text: string | null;
            /** @description Not shown to applicants */
            byName: string | null;
            /** Format: date-time */
            at: string;
            /** @description What ended the whole dossier */
            because?: components["schemas"]["EndOfDossier"];
        };
        /**
         * @description Open to whoever asks
         * @enum {string}
         */
        OpinionAction: "giveOpinion" | "withdrawOpinion";
        OpinionDto: {
            /** @description Counted through the life of the dossier */
            number: number;
            agency: components["schemas"]["AgencyRefDto"];
            /** @description Not shown to applicants */
            question: string | null;
            /** @description Not shown to applicants */
            askedByName: string | null;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            answerBy: string;
            /** @description Why then; null where that is not known any more */
            deadline: components["schemas"]["DeadlineDto"] | null;
            /** @description Not given in time, or not yet although the time is over */
            isLate: boolean;
            whenSilent: components["schemas"]["WhenSilent"];
            answer: components["schemas"]["OpinionAnswerDto"] | null;
            /** @description Open to whoever asks */
            actions: components["schemas"]["OpinionAction"][];
        };
        AgencyTimeDto: {
            agency: components["schemas"]["AgencyRefDto"];
            /** @description Working minutes */
            allowedMinutes: number;
            /** @description Working minutes */
            usedMinutes: number;
            /** @description It has a step to do still */
            isAtWork: boolean;
            /**
             * @description Of its time as a whole: over with half of it or more left, within it, or beyond it
             * @enum {string}
             */
            punctuality: "early" | "onTime" | "late";
        };
        /** @enum {string} */
        ReminderLevel: "first" | "last";
        SupplementReminderDto: {
            level: components["schemas"]["ReminderLevel"];
            /** Format: date-time */
            at: string;
        };
        SupplementRequestDto: {
            items: components["schemas"]["SupplementItemDto"][];
            note?: string;
            /**
             * Format: date
             * @description The last day to answer on
             */
            answerBy?: string;
            /** @description The last reminder of that day */
            reminder?: components["schemas"]["SupplementReminderDto"];
        };
        PaymentRequestDto: {
            /** @description Whole đồng */
            amount: number;
            reason: string;
            legalBasis?: string;
        };
        LegalPauseDto: {
            reason: string;
            /** @description The law and its article */
            legalBasis: string;
            /**
             * Format: date
             * @description When it is expected to end
             */
            until?: string;
            /** Format: date-time */
            since: string | null;
        };
        FiledOriginDto: {
            /**
             * @description Vietnamese, the text that binds
             * @example Đăng ký khai sinh
             */
            vi: string;
            /**
             * @description English
             * @example Birth registration
             */
            en: string;
            source: components["schemas"]["PrefillSource"];
            /**
             * Format: date
             * @description When it was taken from there
             */
            on: string;
            /** @description What the source said; any JSON */
            value: Record<string, never>;
            /** @description Whether the answer is still what the source said */
            isUnchanged: boolean;
        };
        CaseOfficerDto: {
            /** Format: uuid */
            id: string;
            fullName: string;
            /** @description Undecided dossiers that they have */
            heldDossiers: number;
            /** @description null while they are there */
            away: components["schemas"]["AwayDto"] | null;
        };
        ReceivingDataDto: {
            /** @description null: they filed it online themselves */
            applicant: components["schemas"]["PersonOnPaperDto"] | null;
            /** @description null: the applicant came in person */
            representative: components["schemas"]["RepresentativeDto"] | null;
            /** @description How many of each paper lie on the counter, by its code */
            handedIn: {
                [key: string]: components["schemas"]["HandedInDto"];
            };
            returnMethod: components["schemas"]["ReturnMethod"];
        };
        DelayCauseDto: {
            /** @enum {string} */
            kind: "notTaken" | "stepLate" | "stepOpen" | "opinionAwaited";
            /** @description The step that takes the time */
            step?: components["schemas"]["TextDto"];
            /** @description Whose it is */
            agency?: components["schemas"]["TextDto"];
            /** @description Working minutes by which it is late */
            lateMinutes?: number;
        };
        ExpectedDelayDto: {
            /**
             * Format: date
             * @description The day that is enough for what is left to do
             */
            newDay: string;
            causes: components["schemas"]["DelayCauseDto"][];
        };
        ExtensionDto: {
            /**
             * Format: date
             * @description The first day that may be given
             */
            earliest: string;
            /**
             * Format: date
             * @description The last day that may be given
             */
            latest: string;
            /**
             * @description Why none may be given
             * @enum {string|null}
             */
            objection: "extensionUsed" | "extensionTooLate" | "newDayTooEarly" | "newDayTooLate" | null;
            /** @description That what is left to do takes longer than what is left of the time; null while it can be in time */
            expectedDelay: components["schemas"]["ExpectedDelayDto"] | null;
        };
        OfficerRefDto: {
            /** Format: uuid */
            id: string;
            fullName: string;
            /** @description null while they are there */
            away: components["schemas"]["AwayDto"] | null;
            /** @description Whether whoever asks stands in for them now */
            isMineMeanwhile: boolean;
        };
        /** @enum {string} */
        ResultDocument: "made" | "attached";
        DossierResultDto: {
            /** @description null: issued while its procedure had but one */
            code: string | null;
            name: components["schemas"]["TextDto"];
            document: components["schemas"]["ResultDocument"];
            /**
             * Format: uuid
             * @description Once it is issued; officers see what is proposed
             */
            attachmentId: string | null;
            /** @description In the register of results */
            number: string | null;
            isIssued: boolean;
        };
        /** @enum {string} */
        DossierAction: "submit" | "transfer" | "receive" | "arrive" | "refuse" | "requestSupplement" | "allowSupplement" | "supplement" | "correct" | "withdraw" | "take" | "assign" | "release" | "askPayment" | "confirmPayment" | "pauseClock" | "resumeClock" | "extend" | "proposeResult" | "sendBack" | "stop" | "remind" | "lapse" | "approve" | "issueResult" | "handOver" | "takeStep" | "assignStep" | "moveStep" | "finishStep" | "returnStep" | "askOpinion" | "giveOpinion" | "withdrawOpinion" | "lapseOpinion" | "countOutage";
        TimelineActorDto: {
            /** @description Not shown to applicants */
            name: string | null;
            role: components["schemas"]["Role"];
            /** @description Name of who was away, and for whom it was done; not shown to applicants */
            onBehalfOf?: string;
        };
        ReturnedOriginalsDto: {
            /** @description Of the paper */
            name: components["schemas"]["TextDto"];
            originals: number;
        };
        WithdrawnAtCounterDto: {
            agency: components["schemas"]["AgencyRefDto"];
            /** @description What was handed back */
            returned: components["schemas"]["ReturnedOriginalsDto"][];
        };
        CountedOutageDto: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            until: string;
            /** @description The notice that says so */
            source: string;
            /** @description It had been recorded by mistake: its time counts after all */
            isCancelled: boolean;
            /**
             * Format: date
             * @description The last day to answer, where that moved
             */
            answerBy?: string;
        };
        CorrectedLineDto: {
            /** @description What was put right */
            name: components["schemas"]["TextDto"];
            /** @description Masked where it is not for whoever asks */
            was: components["schemas"]["TextDto"] | null;
            is: components["schemas"]["TextDto"] | null;
        };
        TimelineEntryDto: {
            sequence: number;
            action: components["schemas"]["DossierAction"];
            from: components["schemas"]["DossierState"];
            to: components["schemas"]["DossierState"];
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["TimelineActorDto"];
            /** @description For the office: the version that whoever did it had before their eyes */
            seenVersion?: number;
            /** @description That had the dossier then */
            agency: components["schemas"]["AgencyRefDto"];
            reason?: string;
            legalBasis?: string;
            note?: string;
            /** @description Where it was passed on to */
            toAgency?: components["schemas"]["AgencyRefDto"];
            /** @description Where it was withdrawn at a counter */
            atCounter?: components["schemas"]["WithdrawnAtCounterDto"];
            /** @description Numbers of the results */
            number?: string;
            request?: components["schemas"]["SupplementRequestDto"];
            /** @description What has to be paid */
            payment?: components["schemas"]["PaymentRequestDto"];
            /** @description Number of the receipt */
            receiptNumber?: string;
            /**
             * Format: date
             * @description When the pause is expected to end
             */
            until?: string;
            /** @description The outage whose time does not count */
            outage?: components["schemas"]["CountedOutageDto"];
            /**
             * Format: date
             * @description The last day to answer, where a reminder moved it
             */
            answerBy?: string;
            /** @description Who has it from then on; not shown to applicants */
            officerName?: string;
            /** @description Why they, where a rule chose; not shown to applicants */
            whyOfficer?: components["schemas"]["TextDto"];
            /** @description The step of the process that it is about */
            step?: components["schemas"]["TextDto"];
            /** @description Agencies that were asked, or that answered */
            asked?: components["schemas"]["AgencyRefDto"][];
            /** @description Answers that were put right, by JSON pointer */
            changed?: string[];
            /** @description What beside the form was put right */
            corrected?: components["schemas"]["CorrectedLineDto"][];
            /**
             * Format: date-time
             * @description The due date from here on
             */
            dueAt?: string;
            /**
             * Format: date-time
             * @description When the national portal confirmed it
             */
            forwardedAt?: string;
        };
        ForwardingDto: {
            sent: number;
            waiting: number;
            /** Format: date-time */
            lastConfirmedAt: string | null;
            lastError: string | null;
        };
        DossierPartDto: {
            /** Format: date-time */
            endedAt: string;
            /** @description Form and papers are shown, as they were when it ended */
            showsPapers: boolean;
            /**
             * Format: date-time
             * @description Until when; null while the dossier has not ended
             */
            papersUntil: string | null;
        };
        DossierDto: {
            /** @description Whoever handed it in for the applicant */
            representative: components["schemas"]["DossierRepresentativeDto"] | null;
            /** @description How many of each paper lie at the counter, by its code */
            handedIn: {
                [key: string]: components["schemas"]["SheetsDto"];
            };
            /** @description Its way from the counter that accepted it; null where it was accepted by the agency that decides it */
            transit: components["schemas"]["TransitDto"] | null;
            /** Format: uuid */
            id: string;
            /** @example H53.20-261123-0001 */
            code: string;
            state: components["schemas"]["DossierState"];
            version: number;
            channel: components["schemas"]["Channel"];
            procedure: components["schemas"]["ProcedureRefDto"];
            /** @description null: the procedure has no cases */
            case: components["schemas"]["CaseRefDto"] | null;
            agency: components["schemas"]["AgencyRefDto"];
            /** @description null unless whoever asks may pass it on */
            transfer: components["schemas"]["TransferDto"] | null;
            applicant: components["schemas"]["ApplicantDto"];
            answers: {
                [key: string]: unknown;
            };
            /** @description Where answers came from that were filled in when it was submitted, by JSON pointer */
            origins: {
                [key: string]: components["schemas"]["FiledOriginDto"];
            };
            form: components["schemas"]["FormDto"];
            /** @description Of its case; `required` as its answers make them */
            papers: components["schemas"]["PaperDto"][];
            /** @description As worked out when it was submitted */
            fees: components["schemas"]["FeeStatementDto"];
            process: components["schemas"]["ProcessStepDto"][];
            /** @description The steps that it has been at or is at, in their order */
            steps: components["schemas"]["DossierStepDto"][];
            /** @description What other agencies were asked */
            opinions: components["schemas"]["OpinionDto"][];
            /** @description What each agency has used of its time */
            agencyTimes: components["schemas"]["AgencyTimeDto"][];
            returnMethod: components["schemas"]["ReturnMethod"];
            /** @description That its procedure has */
            returnMethods: components["schemas"]["ReturnMethod"][];
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            receivedAt: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** Format: date-time */
            returnedAt: string | null;
            remainingWorkingMinutes: number | null;
            /**
             * Format: date-time
             * @description By when the counter has to answer a dossier that it was sent
             */
            answerDueAt: string | null;
            /** @description In how many working hours a counter answers */
            answerWorkingHours: number;
            flags: components["schemas"]["DossierFlag"][];
            /**
             * @description How punctual the answer was; null while there is none
             * @enum {string|null}
             */
            punctuality: "early" | "onTime" | "late" | null;
            deadline: components["schemas"]["DeadlineDto"] | null;
            /** @description Why the counter has to answer by then */
            answerDeadline: components["schemas"]["DeadlineDto"] | null;
            /** @description Why a request for a supplement is to be answered by then */
            supplementDeadline: components["schemas"]["DeadlineDto"] | null;
            openSupplement: components["schemas"]["SupplementRequestDto"] | null;
            openPayment: components["schemas"]["PaymentRequestDto"] | null;
            /** @description Why the law stops its clock */
            openPause: components["schemas"]["LegalPauseDto"] | null;
            /** @description How many more requests for a supplement may be made */
            supplementsLeft: number;
            /** @description To whom whoever asks may give it */
            caseOfficers: components["schemas"]["CaseOfficerDto"][];
            /** @description null unless whoever asks may correct it */
            receiving: components["schemas"]["ReceivingDataDto"] | null;
            /** @description null unless whoever asks may give a new day */
            extension: components["schemas"]["ExtensionDto"] | null;
            /** @description Not shown to applicants */
            takenBy: components["schemas"]["OfficerRefDto"] | null;
            attachments: components["schemas"]["AttachmentDto"][];
            /** @description What it ends with */
            results: components["schemas"]["DossierResultDto"][];
            timeline: components["schemas"]["TimelineEntryDto"][];
            /** @description Open to whoever asks, now */
            actions: components["schemas"]["DossierAction"][];
            /** @description Not shown to applicants */
            forwarding: components["schemas"]["ForwardingDto"] | null;
            /** @description null: all of it is shown */
            part: components["schemas"]["DossierPartDto"] | null;
        };
        ResultUploadDto: {
            /**
             * @description Code of the result; must come before the file
             * @example stamped-drawings
             */
            resultCode: string;
            /** Format: binary */
            file: string;
        };
        CommandAnswerDto: {
            /** Format: uuid */
            id: string;
            code: string;
            state: components["schemas"]["DossierState"];
            version: number;
            /** Format: date-time */
            dueAt: string | null;
        };
        TransferCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            /**
             * Format: uuid
             * @description An agency that may decide this procedure
             */
            toAgencyId: string;
            /** @description Told to the applicant */
            reason: string;
        };
        ReasonCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            /** @description Told to the applicant */
            reason: string;
            legalBasis?: string;
        };
        RequestSupplementCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            note?: string;
            /** @description Every defect: it may be asked for once */
            items: components["schemas"]["SupplementItemDto"][];
        };
        SupplementCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            note?: string;
            /** @description All answers as they are now, not only the changed ones */
            answers: {
                [key: string]: unknown;
            };
        };
        OriginalsReturnedDto: {
            /** @description Code of the paper */
            paperCode: string;
            /** @description How many, of those that lie at the counter */
            originals: number;
        };
        WithdrawCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            reason?: string;
            /** @description At a counter: the identity card of who came was seen */
            identityChecked?: boolean;
            /** @description At a counter: originals that were handed back */
            originalsReturned?: components["schemas"]["OriginalsReturnedDto"][];
        };
        AttachedResultDto: {
            /** @description Code of the result */
            code: string;
            /** Format: uuid */
            attachmentId: string;
        };
        ProposeResultCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            /** @description What the case officer proposes to decide */
            proposal: string;
            /** @description A document for each result that the portal does not write itself */
            attached?: components["schemas"]["AttachedResultDto"][];
            /** @description Code of the way to the decision, where the step leaves several */
            way?: string;
        };
        AssignCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            note?: string;
            /**
             * Format: uuid
             * @description A case officer of the agency that has the dossier
             */
            officerId: string;
        };
        ExtendCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            /** @description Told to the applicant */
            reason: string;
            /**
             * Format: date
             * @description It is due at the close of this day, or of the next working day
             */
            newDay: string;
        };
        AskPaymentCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            /** @description Told to the applicant */
            reason: string;
            /**
             * @description Whole đồng
             * @example 250000
             */
            amount: number;
            legalBasis?: string;
        };
        ConfirmPaymentCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            note?: string;
            /** @description Number of the receipt (biên lai) */
            receiptNumber: string;
        };
        PauseClockCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            /** @description Told to the applicant */
            reason: string;
            /** @description The law and its article, told to the applicant */
            legalBasis: string;
            /**
             * Format: date
             * @description When it is expected to end; officers are reminded then
             */
            until?: string;
        };
        CorrectCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            /** @description Told to the applicant */
            reason: string;
            /** @description All answers as they should be, not only the changed ones; absent: they stay */
            answers?: {
                [key: string]: unknown;
            };
            /** @description Absent: it stays */
            receiving?: components["schemas"]["ReceivingDataDto"];
            /** @description Issue a receipt with the corrected data; the one of before stays */
            reissuesReceipt?: boolean;
        };
        /** @enum {string} */
        MyStanding: "applicant" | "representative";
        MyDossierSummaryDto: {
            /** Format: uuid */
            id: string;
            /** @example H53.20-261123-0001 */
            code: string;
            state: components["schemas"]["DossierState"];
            /** @description Number of its last event */
            version: number;
            procedure: components["schemas"]["ProcedureRefDto"];
            agency: components["schemas"]["AgencyRefDto"];
            applicantName: string;
            channel: components["schemas"]["Channel"];
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            receivedAt: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description By when a counter has to answer it, or to pass it on
             */
            counterDueAt: string | null;
            /** @description Until it is due; negative once late; null while no clock runs */
            remainingWorkingMinutes: number | null;
            /** @description Name of the case officer who has it */
            takenBy: string | null;
            hasOpenSupplement: boolean;
            flags: components["schemas"]["DossierFlag"][];
            standing: components["schemas"]["MyStanding"];
            /** @description Who handed it in for me, or for whom I did; null where nobody else has to do with it */
            other: string | null;
        };
        MyDossierPageDto: {
            items: components["schemas"]["MyDossierSummaryDto"][];
            nextCursor: string | null;
        };
        /** @enum {string} */
        InboxView: "toReceive" | "inProgress" | "mine" | "toApprove" | "toReturn" | "late" | "soon" | "all";
        /** @enum {string} */
        InboxSort: "due" | "dueLatest" | "stepDue" | "filed" | "filedLatest";
        InboxStepDto: {
            /** @description Of the run, counted through the life of the dossier */
            number: number;
            name: components["schemas"]["TextDto"];
            /** @description null: whoever asks belongs to it */
            agency: components["schemas"]["AgencyRefDto"] | null;
            /** @description Name of who has it */
            takenBy: string | null;
            /** Format: date-time */
            dueAt: string;
            /** @description Working minutes that it has */
            allowedMinutes: number;
            /** @description Working minutes until it is due; negative once late */
            remainingMinutes: number;
            isLate: boolean;
            /** @description It stands still with the clock of the dossier */
            isPaused: boolean;
        };
        InboxDossierDto: {
            /** Format: uuid */
            id: string;
            /** @example H53.20-261123-0001 */
            code: string;
            state: components["schemas"]["DossierState"];
            /** @description Number of its last event */
            version: number;
            procedure: components["schemas"]["ProcedureRefDto"];
            agency: components["schemas"]["AgencyRefDto"];
            applicantName: string;
            channel: components["schemas"]["Channel"];
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            receivedAt: string | null;
            /** Format: date-time */
            dueAt: string | null;
            /**
             * Format: date-time
             * @description By when a counter has to answer it, or to pass it on
             */
            counterDueAt: string | null;
            /** @description Until it is due; negative once late; null while no clock runs */
            remainingWorkingMinutes: number | null;
            /** @description Name of the case officer who has it */
            takenBy: string | null;
            hasOpenSupplement: boolean;
            flags: components["schemas"]["DossierFlag"][];
            /** @description The steps that it is at, the next due first */
            steps: components["schemas"]["InboxStepDto"][];
            /** @description That whoever has it is away; null while they are there */
            holderAway: components["schemas"]["AwayDto"] | null;
        };
        CountDto: {
            value: number;
            /** @description There are more than the value */
            capped: boolean;
        };
        InboxPageDto: {
            items: components["schemas"]["InboxDossierDto"][];
            nextCursor: string | null;
            count: components["schemas"]["CountDto"];
        };
        InboxCountsDto: {
            toReceive: components["schemas"]["CountDto"];
            inProgress: components["schemas"]["CountDto"];
            mine: components["schemas"]["CountDto"];
            toApprove: components["schemas"]["CountDto"];
            toReturn: components["schemas"]["CountDto"];
            late: components["schemas"]["CountDto"];
            soon: components["schemas"]["CountDto"];
            all: components["schemas"]["CountDto"];
        };
        ProcedureStepsDto: {
            /** @description In the order of the newest version that has them */
            items: components["schemas"]["StepChoiceDto"][];
        };
        ColleagueDto: {
            /** Format: uuid */
            id: string;
            fullName: string;
            /** Format: uuid */
            agencyId: string;
            /** @description Whether dossiers may be given to them */
            isAtWork: boolean;
            /** @description Dossiers that they have and nobody has decided yet */
            heldDossiers: number;
            /** @description null while they are there */
            away: components["schemas"]["AwayDto"] | null;
            /** @description Whether whoever asks stands in for them today */
            isMineMeanwhile: boolean;
        };
        ColleaguesDto: {
            items: components["schemas"]["ColleagueDto"][];
        };
        ForwardingSummaryDto: {
            /** @description Events that the national portal has not confirmed yet */
            waiting: number;
            /** @description Of those, how many it refused for their content */
            setAside: number;
            /** Format: date-time */
            oldestUnsentAt: string | null;
            /** Format: date-time */
            lastConfirmedAt: string | null;
        };
        LookupDto: {
            code: string;
            state: components["schemas"]["DossierState"];
            /** @description How far it has got, in per cent */
            completion: number;
        };
        StepCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            note?: string;
            /** @description Number of the run of the step */
            run: number;
        };
        AssignStepCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            note?: string;
            /** @description Number of the run of the step */
            run: number;
            /**
             * Format: uuid
             * @description An officer of the agency of the step who has its role
             */
            officerId: string;
        };
        MoveStepCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            /** @description Told to the applicant */
            reason: string;
            legalBasis?: string;
            /** @description Number of the run of the step */
            run: number;
            /** Format: uuid */
            toAgencyId: string;
        };
        FinishStepCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            note?: string;
            /** @description Number of the run of the step */
            run: number;
            /** @description Code of the way on, where the step leaves a choice */
            way?: string;
        };
        ReturnStepCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            /** @description Told to the applicant */
            reason: string;
            legalBasis?: string;
            /** @description Number of the run of the step */
            run: number;
            /** @description Code of an earlier step */
            to: string;
        };
        AskOpinionCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            note?: string;
            /** @description Who is asked; each has the time for itself */
            agencyIds: string[];
            question: string;
            /** @description Working hours to answer in, by the hours of the agency that is asked */
            workingHours: number;
            /** @description What silence means when the time is over */
            whenSilent: components["schemas"]["WhenSilent"];
        };
        /** @enum {string} */
        OpinionPosition: "agree" | "agreeWithRemarks" | "disagree";
        GiveOpinionCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            note?: string;
            /** @description Number of the opinion */
            opinion: number;
            position: components["schemas"]["OpinionPosition"];
            /** @description May be empty where the agency simply agrees */
            text: string;
        };
        WithdrawOpinionCommandDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            /** @description Told to the applicant */
            reason: string;
            legalBasis?: string;
            /** @description Number of the opinion */
            opinion: number;
        };
        /** @enum {string} */
        TaskKind: "step" | "opinion";
        TaskDto: {
            kind: components["schemas"]["TaskKind"];
            /** @description Of the step’s run, or of the opinion */
            number: number;
            dossier: components["schemas"]["DossierSummaryDto"];
            /** @description Whose task it is */
            agency: components["schemas"]["AgencyRefDto"];
            step: components["schemas"]["TextDto"] | null;
            /** @description What is asked, of an opinion */
            question: string | null;
            /** @description Name of who has it */
            takenBy: string | null;
            /** Format: date-time */
            openedAt: string;
            /** Format: date-time */
            dueAt: string;
            isPaused: boolean;
            /** @description Until it is due; negative once late */
            remainingWorkingMinutes: number;
        };
        TaskPageDto: {
            items: components["schemas"]["TaskDto"][];
            nextCursor: string | null;
            count: components["schemas"]["CountDto"];
        };
        TaskCountsDto: {
            all: components["schemas"]["CountDto"];
            /** @description That whoever asks has taken */
            mine: components["schemas"]["CountDto"];
        };
        /** @enum {string} */
        ToDoKind: "supplement" | "reply";
        ToDoDto: {
            kind: components["schemas"]["ToDoKind"];
            /** Format: uuid */
            dossierId: string;
            /**
             * Format: uuid
             * @description The complaint whose question it is
             */
            complaintId: string | null;
            /** @example H53.20-261123-0001 */
            code: string;
            procedure: components["schemas"]["ProcedureRefDto"];
            agency: components["schemas"]["AgencyRefDto"];
            standing: components["schemas"]["MyStanding"];
            /** @description Whose dossier it is */
            applicantName: string;
            /**
             * Format: date
             * @description The last day for it
             */
            answerBy: string | null;
            /** @description The last day is so near that the portal reminds of it */
            isPressing: boolean;
        };
        ToDoListDto: {
            /** @description The soonest last day first */
            items: components["schemas"]["ToDoDto"][];
        };
        /** @enum {string} */
        BatchAction: "receive" | "assign" | "approve" | "handOver" | "sendBack" | "refuse";
        SeenDossierDto: {
            /** Format: uuid */
            id: string;
            /** @description The version that the officer saw */
            expectedVersion: number;
        };
        InboxQuestionDto: {
            /** @description `all` when absent */
            view?: components["schemas"]["InboxView"];
            /** @description One of those of the view */
            state?: components["schemas"]["DossierState"];
            /** @example 1.001193 */
            procedureCode?: string;
            /**
             * @description Code of a step of that procedure, which the dossier is at
             * @example verify
             */
            step?: string;
            /**
             * @description Code of a field
             * @example ho-tich
             */
            fieldCode?: string;
            /**
             * Format: uuid
             * @description One agency of those the officer sees
             */
            agencyId?: string;
            /**
             * @description Who has it: `me`, `nobody`, `absent` colleagues, `represented` ones, or a colleague by id
             * @example nobody
             */
            heldBy?: string;
            channel?: components["schemas"]["Channel"];
            /** @description Which all hold */
            flags?: components["schemas"]["DossierFlag"][];
            /**
             * Format: date
             * @description Due on this day or before
             */
            dueUntil?: string;
            /**
             * Format: date
             * @description First day of filing
             */
            filedFrom?: string;
            /**
             * Format: date
             * @description Last day of filing, included
             */
            filedTo?: string;
            /** @description Part of a code or of a name */
            q?: string;
            /** @description `due` when absent */
            sort?: components["schemas"]["InboxSort"];
        };
        NewDossierBatchDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same batch sent again is made once
             */
            transactionId: string;
            action: components["schemas"]["BatchAction"];
            /** @description One note for all */
            note?: string;
            /** @description For `sendBack` and `refuse`: one reason for all, told as it is */
            reason?: string;
            /** @description For `refuse` */
            legalBasis?: string;
            /**
             * Format: uuid
             * @description For `assign`: who is given them
             */
            officerId?: string;
            /** @description At most 500, carried out in this order; or a question */
            dossiers?: components["schemas"]["SeenDossierDto"][];
            /** @description Every dossier that the inbox finds at this moment */
            question?: components["schemas"]["InboxQuestionDto"];
        };
        BatchTallyDto: {
            all: number;
            done: number;
            refused: number;
            /** @description Left alone because the officer asked so */
            cancelled: number;
        };
        /**
         * @description null: not yet
         * @enum {string}
         */
        BatchResult: "done" | "refused" | "cancelled";
        /** @enum {string} */
        ProblemCode: "sameAgency" | "actionNotOpen" | "roleNotAllowed" | "dossierChanged" | "notArrived" | "alreadyArrived" | "notTaken" | "takenByAnother" | "supplementAlreadyRequested" | "supplementStillOpen" | "sameOfficer" | "amountNotPositive" | "receiptMissing" | "legalBasisMissing" | "pauseEndPassed" | "extensionUsed" | "extensionTooLate" | "itemsStillOpen" | "newDayTooEarly" | "newDayTooLate" | "answersUnchanged" | "answersNotOpen" | "noReceiptYet" | "nothingMoves" | "nothingToRemind" | "decisionIssued" | "identityNotSeen" | "stillInTime" | "resultNotAttached" | "supplementEmpty" | "reasonMissing" | "stepNotOpen" | "notYourStep" | "stepTakenByAnother" | "wayMissing" | "proposeInstead" | "notEarlierStep" | "stepsStillOpen" | "opinionStillOpen" | "opinionNotOpen" | "notAsked" | "nobodyAsked" | "timeNotPositive" | "outageEndsBeforeItBegins" | "outageTooLong" | "outageTooFarAhead" | "outageNotBegunYet" | "outageWithoutAgency" | "outageCancelled" | "assignmentOfficerUnknown" | "assignmentSharesMissing" | "assignmentShareTwice" | "assignmentCodeUnknown" | "leaveDaysWrong" | "leaveInPast" | "leaveOverlaps" | "leaveEnded" | "substituteSelf" | "substituteNotAble" | "substituteAway" | "staffAccount" | "identityUnchecked" | "shiftsMissing" | "shiftsOnDayOff" | "shiftsImpossible" | "dayIsOffAnyway" | "dayIsWorkedAnyway" | "fieldParentWrong" | "fieldInUse" | "fieldHasParts" | "fieldSuccessorWrong" | "fieldEndTooEarly" | "fieldStateDiffers" | "ownAccount" | "systemAdminOnly" | "lastSystemAdmin" | "officerHoldsDossiers" | "roleNeeded" | "officerStateDiffers" | "complaintActionNotOpen" | "complaintNotYours" | "complaintChanged" | "complaintTooShort" | "complaintKindClosed" | "complaintTooLate" | "complaintsStillOpen" | "ownDoing" | "handlersOwnDoing" | "sameHandler" | "handlerNotAble" | "questionAsked" | "replyStillAwaited" | "agencyHadComplaint" | "agencyNotConcerned" | "groundNotOfKind" | "notMoreTime" | "followUpClosed" | "alreadyRated" | "complaintFileUnknown" | "notFound" | "notSignedIn" | "forbidden" | "invalidRequest" | "invalidAnswers" | "draftChangedElsewhere" | "draftLimitReached" | "alreadySubmitted" | "uploadRunning" | "requestTooLarge" | "fileLinkExpired" | "fileLinkWrong" | "fileTooLarge" | "fileTypeRefused" | "paperFileTooLarge" | "templateTypeRefused" | "exampleTypeRefused" | "macrosRefused" | "tooManyFiles" | "fileEmpty" | "tooManyRequests" | "csrfTokenInvalid" | "wrongCredentials" | "accountExists" | "accountLocked" | "wrongPassword" | "passwordChangeNeeded" | "userNameTaken" | "changedElsewhere" | "agencyNotInForce" | "warningsOutOfOrder" | "calendarDayExists" | "fieldExists" | "agencyNotCompetent" | "procedureClosed" | "procedureChanged" | "procedureExists" | "procedureChangedElsewhere" | "nationalProcedureChanged" | "procedureNotReady" | "procedureNotReadable" | "importNotReady" | "versionScheduled" | "dayPassed" | "templateNotReady" | "templateScheduled" | "templateDayTooEarly" | "registerPeriodWrong" | "registerTooLarge" | "inboxViewExists" | "inboxViewLimitReached" | "inboxExportTooLarge" | "batchTooLarge" | "batchEmpty" | "notFiledOnline" | "transactionReused" | "dataSetFaulty" | "unitsChangedElsewhere" | "invalidAgency" | "agencyChangedElsewhere" | "practiceLimitReached" | "unavailable" | "internal" | "supplementTargetUnknown" | "officerNotAble";
        BatchItemDto: {
            /** Format: uuid */
            dossierId: string;
            /** @description null where the officer may not see it */
            code: string | null;
            applicantName: string | null;
            /** @description As it is now */
            state: components["schemas"]["DossierState"] | null;
            /** @description As it is now: what trying again goes by */
            version: number | null;
            /** @description null: not yet */
            result: components["schemas"]["BatchResult"] | null;
            refusal: components["schemas"]["ProblemCode"] | null;
        };
        DossierBatchDto: {
            /** Format: uuid */
            id: string;
            action: components["schemas"]["BatchAction"];
            note: string | null;
            /** @description Why all of them are sent back or refused */
            reason: string | null;
            legalBasis: string | null;
            /** @description Name of whoever is given them */
            officer: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            cancelledAt: string | null;
            /**
             * Format: date-time
             * @description When no dossier waited any more
             */
            endedAt: string | null;
            tally: components["schemas"]["BatchTallyDto"];
            /** Format: uuid */
            officerId: string | null;
            /** @description In the order in which they are carried out */
            items: components["schemas"]["BatchItemDto"][];
        };
        DossierBatchSummaryDto: {
            /** Format: uuid */
            id: string;
            action: components["schemas"]["BatchAction"];
            note: string | null;
            /** @description Why all of them are sent back or refused */
            reason: string | null;
            legalBasis: string | null;
            /** @description Name of whoever is given them */
            officer: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            cancelledAt: string | null;
            /**
             * Format: date-time
             * @description When no dossier waited any more
             */
            endedAt: string | null;
            tally: components["schemas"]["BatchTallyDto"];
        };
        DossierBatchPageDto: {
            /** @description Newest first */
            items: components["schemas"]["DossierBatchSummaryDto"][];
            nextCursor: string | null;
        };
        InboxViewDto: {
            /** Format: uuid */
            id: string;
            name: string;
            question: components["schemas"]["InboxQuestionDto"];
            revision: number;
            /** @description null where it asks for what the officer sees no more */
            count: components["schemas"]["CountDto"] | null;
        };
        InboxViewsDto: {
            items: components["schemas"]["InboxViewDto"][];
        };
        NewInboxViewDto: {
            name: string;
            question: components["schemas"]["InboxQuestionDto"];
        };
        ChangeInboxViewDto: {
            name: string;
            question: components["schemas"]["InboxQuestionDto"];
            /** @description The revision that was seen */
            revision: number;
        };
        /**
         * @description In their order
         * @enum {string}
         */
        InboxColumn: "procedure" | "state" | "step" | "takenBy" | "agency" | "channel" | "submittedAt" | "receivedAt" | "due";
        InboxSettingDto: {
            /** @description In their order */
            columns: components["schemas"]["InboxColumn"][];
            /** @description Where the inbox opens: a view, or the id of a saved one; null: by role */
            defaultView: string | null;
            /** @description 0 while nothing was arranged */
            revision: number;
        };
        /** @enum {string} */
        InboxExportFormat: "csv" | "xlsx";
        /** @enum {string} */
        RemindedOf: "dossier" | "step" | "opinion" | "complaint" | "pause" | "firstAnswer" | "transit" | "supplement";
        /** @enum {string} */
        WarningLevel: "first" | "delay" | "last" | "overdue";
        ReminderDto: {
            /** Format: uuid */
            dossierId: string;
            /** @example H53.20-261123-0001 */
            code: string;
            state: components["schemas"]["DossierState"];
            procedureName: components["schemas"]["TextDto"];
            applicantName: string;
            /** @description Whether it is in the hands of whoever asks, or of whom they stand in for */
            isMine: boolean;
            /** @description Name of the case officer who has it */
            takenBy: string | null;
            about: components["schemas"]["RemindedOf"];
            /** @description Of the step’s run, the opinion or the complaint; 0 of the dossier */
            number: number;
            /**
             * Format: uuid
             * @description The complaint that it is about
             */
            complaintId: string | null;
            /** @description The step that it is about */
            step: components["schemas"]["TextDto"] | null;
            level: components["schemas"]["WarningLevel"];
            /** Format: date-time */
            dueAt: string;
            /**
             * Format: date-time
             * @description When it was warned of
             */
            at: string;
        };
        UnattendedCountDto: {
            /** @description How many there are in all */
            count: number;
            /** @description How many came since reminders were last read */
            unread: number;
            /** Format: date-time */
            newestAt: string | null;
        };
        RemindersDto: {
            /** @description What presses most first; fifty at most */
            items: components["schemas"]["ReminderDto"][];
            /** @description How many there are in all */
            count: number;
            /** @description How many came since they were last read */
            unread: number;
            /** @description Dossiers on which nobody works; leaders only */
            unattended: components["schemas"]["UnattendedCountDto"] | null;
        };
        RemindersReadDto: {
            /**
             * Format: date-time
             * @description The newest that was seen
             */
            until: string;
        };
        /** @enum {string} */
        ProcedureStanding: "inForce" | "draft" | "scheduled" | "closed";
        /** @enum {string} */
        ExportFormat: "json" | "xlsx";
        ImportUploadDto: {
            /**
             * Format: binary
             * @description JSON or .xlsx, as an export writes it
             */
            file: string;
        };
        /** @enum {string} */
        ImportState: "checking" | "failed" | "ready" | "applying" | "done";
        /** @enum {string} */
        CatalogueImportScope: "faultless" | "storable";
        ImportPlaceDto: {
            sheet?: string;
            /** @description As Excel counts, from 1 */
            row?: number;
            /** @example AB */
            column?: string;
            /** @description Heading of the column */
            title?: string;
            /** @description Into the JSON file, or into the definition */
            pointer?: string;
            line?: number;
            character?: number;
        };
        ImportFaultDto: {
            code: string;
            /**
             * @description Where, in the language of the request
             * @example trang “Phí”, hàng 12, cột F (Số tiền)
             */
            where: string;
            /** @description What is wrong and what to do, in the language of the request */
            message: string;
            place: components["schemas"]["ImportPlaceDto"];
        };
        ImportCountsDto: {
            new: number;
            changed: number;
            unchanged: number;
            /** @description Cannot be stored */
            refused: number;
            /** @description New or changed, without any fault */
            faultless: number;
            /** @description New or changed, with or without faults that keep them from being published */
            storable: number;
            /** @description Procedures with faults */
            faulty: number;
            /** @description Faults of procedures */
            faults: number;
            drafted: number;
            /** @description Left alone: somebody changed them after they were compared */
            changedElsewhere: number;
        };
        ImportDto: {
            /** Format: uuid */
            id: string;
            fileName: string;
            state: components["schemas"]["ImportState"];
            scope: components["schemas"]["CatalogueImportScope"] | null;
            /** @description Nobody is at work on it any more; carrying it out can be taken up again */
            interrupted: boolean;
            /** @description What is wrong with the file itself */
            faults: components["schemas"]["ImportFaultDto"][];
            /** @description Sheets and columns that the file may be without and is, by name; they count as blank */
            absences: components["schemas"]["ImportFaultDto"][];
            /** @description Procedures in the file */
            total: number | null;
            counts: components["schemas"]["ImportCountsDto"];
            startedByName: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt: string | null;
        };
        ImportListDto: {
            items: components["schemas"]["ImportDto"][];
        };
        /** @enum {string} */
        ImportKind: "new" | "changed" | "unchanged" | "refused";
        /** @enum {string} */
        ImportOutcome: "drafted" | "changedElsewhere";
        ImportEntryDto: {
            /** @description Place in the file, from 0 */
            position: number;
            code: string;
            /** @description Vietnamese; empty where it cannot be read */
            name: string;
            kind: components["schemas"]["ImportKind"];
            /** @description The first 200 */
            faults: components["schemas"]["ImportFaultDto"][];
            faultCount: number;
            /** @description Whose draft would be replaced */
            baseEditedBy: string | null;
            outcome: components["schemas"]["ImportOutcome"] | null;
        };
        ImportEntriesDto: {
            items: components["schemas"]["ImportEntryDto"][];
            nextCursor: number | null;
        };
        /** @enum {string} */
        ChangeKind: "added" | "removed" | "changed";
        DefinitionChangeDto: {
            /** @description Names from the outside in, entries of lists by their code */
            path: string[];
            kind: components["schemas"]["ChangeKind"];
            /** @description Any JSON */
            before?: Record<string, never>;
            /** @description Any JSON */
            after?: Record<string, never>;
        };
        ComparisonDto: {
            changes: components["schemas"]["DefinitionChangeDto"][];
        };
        ApplyImportDto: {
            /** @description Those without any fault, or also those that can be stored but not be published yet */
            scope: components["schemas"]["CatalogueImportScope"];
        };
        HeldDocumentDto: {
            /** @example birth-certificate */
            kind: string;
            name: components["schemas"]["TextDto"];
            /**
             * @description A procedure that ends in it
             * @example 1.001193
             */
            procedureCode: string;
            procedureName: components["schemas"]["TextDto"];
        };
        PrefillSourcesDto: {
            /** @description Documents that somebody may hold */
            documents: components["schemas"]["HeldDocumentDto"][];
            /** @description Registries that this installation is connected to */
            registries: string[];
        };
        DocumentFormDto: {
            /** @description What the document is made of */
            form: components["schemas"]["FormDto"];
        };
        PublishedVersionDto: {
            version: number;
            /** Format: date */
            effectiveOn: string;
        };
        DraftMarkDto: {
            version: number;
            revision: number;
            editedByName: string;
            /** Format: date-time */
            editedAt: string;
        };
        CatalogueEntryDto: {
            /** @example 1.001193 */
            code: string;
            name: components["schemas"]["TextDto"];
            field: components["schemas"]["FieldRefDto"];
            level: number;
            inForce: components["schemas"]["PublishedVersionDto"] | null;
            /** @description Published, and waits for its day */
            scheduled: components["schemas"]["PublishedVersionDto"] | null;
            draft: components["schemas"]["DraftMarkDto"] | null;
            /** Format: date */
            closedOn: string | null;
        };
        CataloguePageDto: {
            items: components["schemas"]["CatalogueEntryDto"][];
            /** @description How many there are with these filters */
            total: number;
            nextCursor: string | null;
        };
        NewProcedureDto: {
            /** @example 1.001193 */
            code: string;
            name: components["schemas"]["TextDto"];
            /** @description Code of a procedure to copy */
            copyOf?: string;
        };
        DefinitionFaultDto: {
            /**
             * @description JSON pointer into the definition
             * @example /papers/2/requiredWhen
             */
            at: string;
            code: string;
            /** @description What is wrong and what to do, in the language of the request */
            message: string;
        };
        ProcedureDraftDto: {
            /** @description Everything a version says */
            definition: {
                [key: string]: unknown;
            };
            code: string;
            version: number;
            /** @description To be named by the next save */
            revision: number;
            editedByName: string;
            /** Format: date-time */
            editedAt: string;
            /** @description What keeps it from being published; empty when nothing does */
            faults: components["schemas"]["DefinitionFaultDto"][];
        };
        PublishManyItemDto: {
            /** @description The revision that was read */
            revision: number;
            code: string;
        };
        PublishManyDto: {
            items: components["schemas"]["PublishManyItemDto"][];
            /** Format: date */
            effectiveOn: string;
        };
        BulkResultDto: {
            code: string;
            done: boolean;
            /** @description Why not, in the language of the request */
            reasons: string[];
        };
        BulkResultsDto: {
            items: components["schemas"]["BulkResultDto"][];
        };
        CloseManyDto: {
            /**
             * Format: date
             * @description First day on which it can no longer be filed; today at the earliest
             */
            on: string;
            /** @description Why, and what to do instead */
            note: components["schemas"]["TextDto"];
            /** @description Codes of the procedures that take its place */
            replacedBy: string[];
            /** @description Codes of the procedures to close */
            codes: string[];
        };
        /** @enum {string} */
        VersionStatus: "draft" | "published";
        VersionDto: {
            version: number;
            status: components["schemas"]["VersionStatus"];
            /** Format: date-time */
            publishedAt: string | null;
            /** Format: date */
            effectiveOn: string | null;
            /**
             * Format: date
             * @description First day on which it no longer holds
             */
            effectiveUntil: string | null;
            /** @description Who published it, or saved the draft last */
            editedByName: string;
            /** Format: date-time */
            editedAt: string;
        };
        ClosingDto: {
            /**
             * Format: date
             * @description First day on which it can no longer be filed
             */
            on: string;
            /** @description Why, and what to do instead */
            note: components["schemas"]["TextDto"];
            /** @description Codes of the procedures that took its place */
            replacedBy: string[];
        };
        EditingDto: {
            /** @description Who is at work on the draft */
            actorName: string;
            /** Format: date-time */
            startedAt: string;
            /**
             * Format: date-time
             * @description The last save
             */
            savedAt: string;
            /** @description How often they saved */
            saves: number;
        };
        CatalogueProcedureDto: {
            code: string;
            name: components["schemas"]["TextDto"];
            /** @description The newest first */
            versions: components["schemas"]["VersionDto"][];
            closing: components["schemas"]["ClosingDto"] | null;
            /** @description Saves that are not in the log of changes yet: they become one line of it when the session is over */
            editing: components["schemas"]["EditingDto"] | null;
        };
        DefinitionDto: {
            /** @description Everything a version says */
            definition: {
                [key: string]: unknown;
            };
        };
        SaveProcedureDraftDto: {
            /** @description The revision that was read */
            revision: number;
            /** @description Everything a version says */
            definition: {
                [key: string]: unknown;
            };
        };
        ProcedureChannelDto: {
            channel: components["schemas"]["Channel"];
            processingTime: components["schemas"]["ProcessingTimeDto"];
            note?: components["schemas"]["TextDto"];
        };
        CaseTimesDto: {
            online?: components["schemas"]["ProcessingTimeDto"];
            counter?: components["schemas"]["ProcessingTimeDto"];
            post?: components["schemas"]["ProcessingTimeDto"];
            nationalPortal?: components["schemas"]["ProcessingTimeDto"];
        };
        CaseDto: {
            /** @example late */
            code: string;
            name: components["schemas"]["TextDto"];
            hint?: components["schemas"]["TextDto"];
            processingTimes?: components["schemas"]["CaseTimesDto"];
            /** @description For filing online, else at the counter */
            processingTime: components["schemas"]["ProcessingTimeDto"];
            /** @description As the fee of the procedure, for this case */
            fee: components["schemas"]["FeeTotalDto"] | null;
        };
        ToQuestionDto: {
            /** @enum {string} */
            to: "question";
            /** @description Code of the question that comes next */
            question: string;
        };
        ToCaseDto: {
            /** @enum {string} */
            to: "case";
            /** @description Code of the case */
            case: string;
        };
        ToNowhereDto: {
            /** @enum {string} */
            to: "nowhere";
            /** @description Why this procedure is not the one */
            why: components["schemas"]["TextDto"];
            /** @description What to do instead */
            instead: components["schemas"]["TextDto"];
            /** @description Code of the procedure for it */
            procedure?: string;
        };
        EligibilityAnswerDto: {
            code: string;
            label: components["schemas"]["TextDto"];
            outcome: components["schemas"]["ToQuestionDto"] | components["schemas"]["ToCaseDto"] | components["schemas"]["ToNowhereDto"];
        };
        EligibilityQuestionDto: {
            code: string;
            text: components["schemas"]["TextDto"];
            hint?: components["schemas"]["TextDto"];
            answers: components["schemas"]["EligibilityAnswerDto"][];
        };
        EligibilityDto: {
            /** @description The first is asked first */
            questions: components["schemas"]["EligibilityQuestionDto"][];
        };
        FeeTierDto: {
            /** @description The number of the unit from which on it holds */
            from: number;
            /** @description Đồng for each unit */
            amount: number;
        };
        FeeReductionDto: {
            name: components["schemas"]["TextDto"];
            /** @description 100 is an exemption */
            percent: number;
            channels?: components["schemas"]["Channel"][];
            /** @description An expression (CEL) over the answers: whom it is for */
            when?: string;
            /**
             * Format: date
             * @description First day
             */
            from?: string;
            /**
             * Format: date
             * @description Last day
             */
            until?: string;
            /** @description Code of the paper that proves it */
            proof?: string;
            legalBasis: string;
        };
        FeeDto: {
            name: components["schemas"]["TextDto"];
            /** @enum {string} */
            kind: "fee" | "charge";
            /** @description Đồng; null: by the formula, or set elsewhere */
            amount: number | null;
            channels?: components["schemas"]["Channel"][];
            /** @description Codes of the cases that it is due in; absent: all */
            cases?: string[];
            unit?: components["schemas"]["TextDto"];
            /** @description An expression (CEL) over the answers: how many units; absent: counted at the counter */
            quantity?: string;
            tiers?: components["schemas"]["FeeTierDto"][];
            /** @description An expression (CEL) over the answers: the amount */
            formula?: string;
            /** @description An expression (CEL) over the answers: how often it is due */
            times?: string;
            /** @description The most that is due each time, in đồng */
            atMost?: number;
            /** @description Of several that hold the largest counts */
            reductions?: components["schemas"]["FeeReductionDto"][];
            note?: components["schemas"]["TextDto"];
            legalBasis?: string;
        };
        LegalBasisDto: {
            number: string;
            name: string;
        };
        ResultKindDto: {
            code: string;
            name: components["schemas"]["TextDto"];
            /** @description Made by the portal, or attached by the case officer who proposes it */
            document: components["schemas"]["ResultDocument"];
            /** @description Codes of the cases that end with it; absent: all */
            cases?: string[];
        };
        DoubtDto: {
            about: string;
            why: string;
        };
        ProcedureDto: {
            /** @example 1.001193 */
            code: string;
            version: number;
            name: components["schemas"]["TextDto"];
            field: components["schemas"]["FieldRefDto"];
            /**
             * @description Service level of Decree 43/2011
             * @enum {integer}
             */
            level: 1 | 2 | 3 | 4;
            /** @description The level as Decree 42/2022 names it */
            scope: components["schemas"]["ServiceScope"];
            summary: components["schemas"]["TextDto"];
            /** @description Whether it can be filed on this portal */
            filedOnline: boolean;
            /** @description Whether it can no longer be filed at all */
            isClosed: boolean;
            /** @description How many cases it has; 0: all dossiers are alike */
            caseCount: number;
            /** @description null: depends on the case */
            processingTime: components["schemas"]["ProcessingTimeDto"] | null;
            /** @description For filing online (else at the counter); null: set elsewhere, not to be told in one sum, or depends on the case */
            fee: components["schemas"]["FeeTotalDto"] | null;
            lifeEvents: string[];
            keywords: string[];
            applicants: string[];
            channels: components["schemas"]["ProcedureChannelDto"][];
            /** @description Each with papers, fees or times of its own */
            cases: components["schemas"]["CaseDto"][];
            /** @description Questions that lead to the right case, or say why not */
            eligibility?: components["schemas"]["EligibilityDto"];
            papers: components["schemas"]["PaperDto"][];
            fees: components["schemas"]["FeeDto"][];
            steps: components["schemas"]["TextDto"][];
            conditions: components["schemas"]["TextDto"][];
            legalBases: components["schemas"]["LegalBasisDto"][];
            process: components["schemas"]["ProcessStepDto"][];
            /** @description What it ends with */
            results: components["schemas"]["ResultKindDto"][];
            returnMethods: components["schemas"]["ReturnMethod"][];
            form: components["schemas"]["FormDto"];
            /** @description What the source of this data is not sure of */
            doubts: components["schemas"]["DoubtDto"][];
            /** @description Agencies that decide it today */
            competentAgencies: components["schemas"]["AgencyRefDto"][];
            /** @description Whether the applicant says which agency it goes to; else the answers do, or there is but one */
            isAgencyChosen: boolean;
            closing: components["schemas"]["ClosingDto"] | null;
        };
        LostFieldDto: {
            /**
             * @description JSON pointer, rows as *
             * @example /members/*\/age
             */
            pointer: string;
            label: components["schemas"]["TextDto"];
            /** @description How many drafts have an answer that would not fit */
            drafts: number;
        };
        DraftImpactDto: {
            /** @description Drafts that citizens have open */
            open: number;
            /** @description How many of them were tried */
            tried: number;
            /** @description How many would lose an answer */
            losing: number;
            lostFields: components["schemas"]["LostFieldDto"][];
        };
        OtherDeadlineDto: {
            code: string;
            /** Format: date-time */
            dueAt: string;
            /**
             * Format: date-time
             * @description Under the new version, had it been filed by that
             */
            wouldBeDueAt: string;
        };
        DossierImpactDto: {
            /** @description Dossiers that are not decided yet; they keep their version */
            running: number;
            /** @description How many of them were tried */
            tried: number;
            /** @description How many would have another due date under the new version */
            otherDeadline: number;
            examples: components["schemas"]["OtherDeadlineDto"][];
        };
        ImpactDto: {
            drafts: components["schemas"]["DraftImpactDto"];
            dossiers: components["schemas"]["DossierImpactDto"];
        };
        PublishDto: {
            /** @description The revision that was read */
            revision: number;
            /**
             * Format: date
             * @description First day on which it is filed by; today at the earliest
             */
            effectiveOn: string;
        };
        CloseProcedureDto: {
            /**
             * Format: date
             * @description First day on which it can no longer be filed; today at the earliest
             */
            on: string;
            /** @description Why, and what to do instead */
            note: components["schemas"]["TextDto"];
            /** @description Codes of the procedures that take its place */
            replacedBy: string[];
        };
        LeaveDto: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            officerId: string;
            officerName: string;
            /** Format: uuid */
            substituteId: string | null;
            substituteName: string | null;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            /** @description null to others than the officer and who keeps the leave */
            reason: string | null;
            enteredByName: string;
            /**
             * Format: date-time
             * @description Taken back, or back early
             */
            endedAt: string | null;
            /** @enum {string} */
            standing: "coming" | "current" | "past" | "ended";
            /** @description Who does the work today; null: nobody, or it is not current */
            standInName: string | null;
            /** @description Whether whoever asks may change and end it */
            isMineToKeep: boolean;
            revision: number;
        };
        /** @enum {string} */
        StaffRole: "counterOfficer" | "caseOfficer" | "leader" | "clerk" | "catalogueAdmin" | "systemAdmin";
        LeaveOfficerDto: {
            /** Format: uuid */
            id: string;
            fullName: string;
            roles: components["schemas"]["StaffRole"][];
            /** @description Undecided dossiers that they have */
            heldDossiers: number;
            /** @description Whether whoever asks may enter a leave for them */
            isMineToKeep: boolean;
            /** @description Who of the agency could stand in */
            substituteIds: string[];
        };
        LeaveListDto: {
            agency: components["schemas"]["AgencyRefDto"];
            /** @description The first to begin first; those over for three months at most */
            items: components["schemas"]["LeaveDto"][];
            /** @description Its officers: counterOfficer, caseOfficer, leader, clerk */
            officers: components["schemas"]["LeaveOfficerDto"][];
        };
        NewLeaveDto: {
            /**
             * Format: uuid
             * @description Who stands in; null: nobody
             */
            substituteId: string | null;
            /** Format: date */
            firstDay: string;
            /**
             * Format: date
             * @description The last day of the leave itself
             */
            lastDay: string;
            /** @description Seen by the officer and who keeps the leave */
            reason?: string | null;
            /**
             * Format: uuid
             * @description Made by the client; the same leave sent again is entered once
             */
            id: string;
            /** Format: uuid */
            officerId: string;
        };
        ChangeLeaveDto: {
            /**
             * Format: uuid
             * @description Who stands in; null: nobody
             */
            substituteId: string | null;
            /** Format: date */
            firstDay: string;
            /**
             * Format: date
             * @description The last day of the leave itself
             */
            lastDay: string;
            /** @description Seen by the officer and who keeps the leave */
            reason?: string | null;
            revision: number;
        };
        LeaveRevisionDto: {
            revision: number;
        };
        /** @enum {string} */
        LegalDocumentKind: "receipt" | "supplementRequest" | "refusal" | "extension" | "stopNotice" | "controlSheet" | "register";
        LegalDocumentDto: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["LegalDocumentKind"];
            /**
             * @description As it is printed
             * @example 01/TNHS
             */
            number: string;
            /** @example Giấy tiếp nhận hồ sơ và hẹn trả kết quả */
            title: string;
            /** @description Of the event that it puts in writing */
            sequence: number;
            /** Format: date-time */
            issuedAt: string;
            fileName: string;
            bytes: number;
            /** @description Hexadecimal; an issued document never changes */
            sha256: string;
        };
        AwaitedDocumentDto: {
            kind: components["schemas"]["LegalDocumentKind"];
            /** @description The last attempt to write it failed; it is tried again by itself */
            isFailing: boolean;
            /** @description Why; shown to officers */
            lastError: string | null;
        };
        LegalDocumentListDto: {
            /** @description Newest first */
            items: components["schemas"]["LegalDocumentDto"][];
            /** @description What is not written yet */
            awaited: components["schemas"]["AwaitedDocumentDto"][];
        };
        /** @enum {string} */
        Paper: "A4" | "A5";
        RegisterBookDto: {
            /** Format: uuid */
            agencyId: string;
            agencyName: string;
            year: number;
        };
        RegisterLineDto: {
            book: components["schemas"]["RegisterBookDto"];
            /**
             * Format: uuid
             * @description Of the dossier
             */
            id: string;
            /** @description Of its receipt, where the agency of the book gave it */
            number: number | null;
            code: string;
            procedureName: string;
            applicantName: string;
            /** @description Phone of the applicant; with the address where a counter wrote it down */
            contact: string;
            agencyName: string;
            channel: components["schemas"]["Channel"];
            /** Format: date-time */
            receivedAt: string;
            /** Format: date-time */
            dueAt: string | null;
            /** Format: date-time */
            returnedAt: string | null;
            returnMethod: components["schemas"]["ReturnMethod"];
        };
        RegisterPageDto: {
            /** @description Book after book, each in the order of receipt */
            items: components["schemas"]["RegisterLineDto"][];
            nextCursor: string | null;
            /** @description How many lines the period has in all books */
            count: number;
            /** @description How many books they stand in */
            books: number;
        };
        /** @enum {string} */
        RegisterFormat: "pdf" | "xlsx";
        /** @enum {string} */
        FormRegulation: "circular01of2018" | "circular03of2025";
        SignaturePlaceDto: {
            /** @example NGƯỜI TIẾP NHẬN HỒ SƠ */
            heading: string;
            /**
             * @description Empty where a pen writes it
             * @example {{cán bộ}}
             */
            name: string;
        };
        TemplateContentDto: {
            /** @example Mẫu số 01 */
            formLabel: string;
            /** @description Who issues it, below the agency; empty: the agency itself */
            issuer: string;
            title: string;
            /** @example {{số}}/TNHS */
            numberPattern: string;
            /** @description One paragraph a line; **bold**, *italic*, > centred, ? left out when nothing is known; {{field}} is filled in */
            body: string;
            /** @description Two at most, from left to right */
            signatures: components["schemas"]["SignaturePlaceDto"][];
        };
        DocumentTemplateDto: {
            kind: components["schemas"]["LegalDocumentKind"];
            version: number;
            regulation: components["schemas"]["FormRegulation"];
            /** @enum {string} */
            status: "draft" | "published";
            content: components["schemas"]["TemplateContentDto"];
            /** Format: date */
            effectiveOn: string | null;
            /**
             * Format: date
             * @description First day on which it no longer holds
             */
            effectiveUntil: string | null;
            revision: number;
            editedByName: string;
            /** Format: date-time */
            editedAt: string;
        };
        DocumentTemplateListDto: {
            /** @description Every version of every kind, newest first */
            items: components["schemas"]["DocumentTemplateDto"][];
        };
        SaveTemplateDto: {
            regulation: components["schemas"]["FormRegulation"];
            content: components["schemas"]["TemplateContentDto"];
            /** @description Of the draft that the change is based on; 0 to begin one */
            revision: number;
        };
        TemplateRevisionDto: {
            /** @description Of the draft */
            revision: number;
        };
        PublishTemplateDto: {
            /** @description Of the draft */
            revision: number;
            /**
             * Format: date
             * @description First day of the events whose documents are written by it
             */
            effectiveOn: string;
        };
        PreviewTemplateDto: {
            regulation: components["schemas"]["FormRegulation"];
            content: components["schemas"]["TemplateContentDto"];
        };
        NationalCountsDto: {
            new: number;
            changed: number;
            gone: number;
        };
        /** @enum {string} */
        SyncCause: "nightly" | "onDemand";
        /** @enum {string} */
        SyncNoteSubject: "procedure" | "list" | "field" | "agency";
        /** @enum {string} */
        SyncNoteKind: "unread" | "refused" | "added" | "renamed" | "removed";
        SyncNoteDto: {
            about: components["schemas"]["SyncNoteSubject"];
            what: components["schemas"]["SyncNoteKind"];
            /** @description Empty for an entry of a list that could not be read */
            code: string;
            words: string;
        };
        SyncRunDto: {
            id: string;
            cause: components["schemas"]["SyncCause"];
            /** @description Empty for a nightly one */
            requestedByName: string;
            /** Format: date-time */
            requestedAt: string;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            /** @description Procedures in the national list; null until it is known */
            total: number | null;
            /** @description How many of them have been fetched */
            done: number;
            added: number;
            changed: number;
            gone: number;
            /** @description Procedures of which something could not be read */
            faulty: number;
            /** @description Why it came to nothing, in Vietnamese */
            error: string | null;
            /** @description Fields and agencies that changed; what could not be read */
            notes: components["schemas"]["SyncNoteDto"][];
        };
        NationalStatusDto: {
            /** @description Procedures that wait for somebody to look */
            counts: components["schemas"]["NationalCountsDto"];
            /** @description Those of them that our catalogue has */
            ours: components["schemas"]["NationalCountsDto"];
            /**
             * Format: date-time
             * @description When a run last ended well
             */
            lastGoodAt: string | null;
            /** @description The last ten, the newest first */
            runs: components["schemas"]["SyncRunDto"][];
        };
        /** @enum {string} */
        NationalChangeKind: "new" | "changed" | "gone";
        /**
         * @description Parts with differences
         * @enum {string}
         */
        NationalPart: "name" | "field" | "applicants" | "agencies" | "channels" | "papers" | "fees" | "steps" | "conditions" | "legalBases" | "result";
        NationalChangeEntryDto: {
            /** @example 1.001193 */
            code: string;
            /** @description In Vietnamese, as the national catalogue has it */
            name: string;
            kind: components["schemas"]["NationalChangeKind"];
            /** @description Whether our catalogue has it */
            isOurs: boolean;
            /** @description Revision of our draft of it; null: there is none */
            draftRevision: number | null;
            /** Format: date-time */
            changedAt: string;
            /** @description What was looked at: named again by every decision about it */
            hash: string;
            /** @description Parts with differences */
            parts: components["schemas"]["NationalPart"][];
            /** @description How many values could not be read */
            faults: number;
        };
        NationalChangePageDto: {
            items: components["schemas"]["NationalChangeEntryDto"][];
            nextCursor: string | null;
        };
        /**
         * @description What it is compared with: what was known nationally; what our version says where nobody has looked yet; nothing
         * @enum {string}
         */
        NationalBasis: "known" | "ours" | "nothing";
        NationalFaultDto: {
            part: components["schemas"]["NationalPart"];
            /** @description In the language of the request */
            message: string;
        };
        /** @enum {string} */
        TakeablePart: "name" | "field" | "channels" | "papers" | "fees" | "steps" | "conditions" | "legalBases" | "result";
        LeftOverDto: {
            part: components["schemas"]["TakeablePart"];
            /** @description What was not taken and what to do, in the language of the request */
            message: string;
        };
        NationalChangeDto: {
            /** @example 1.001193 */
            code: string;
            /** @description In Vietnamese, as the national catalogue has it */
            name: string;
            kind: components["schemas"]["NationalChangeKind"];
            /** @description Whether our catalogue has it */
            isOurs: boolean;
            /** @description Revision of our draft of it; null: there is none */
            draftRevision: number | null;
            /** Format: date-time */
            changedAt: string;
            /** @description What was looked at: named again by every decision about it */
            hash: string;
            /** @description Parts with differences */
            parts: components["schemas"]["NationalPart"][];
            /** @description How many values could not be read */
            faults: number;
            /** @description What it is compared with: what was known nationally; what our version says where nobody has looked yet; nothing */
            basis: components["schemas"]["NationalBasis"];
            /** @description The first name of each path is the part */
            changes: components["schemas"]["DefinitionChangeDto"][];
            unread: components["schemas"]["NationalFaultDto"][];
            /** @description What would not be taken if every part were */
            left: components["schemas"]["LeftOverDto"][];
            takeable: components["schemas"]["TakeablePart"][];
        };
        TakeNationalDto: {
            /** @description As it was shown */
            hash: string;
            /** @description Of our draft when it was looked at; null: there was none */
            draftRevision: number | null;
            parts: components["schemas"]["TakeablePart"][];
        };
        TakenNationalDto: {
            code: string;
            /** @description Of our draft now */
            revision: number;
            left: components["schemas"]["LeftOverDto"][];
        };
        LookedAtDto: {
            code: string;
            /** @description As it was shown */
            hash: string;
        };
        MarkSeenDto: {
            items: components["schemas"]["LookedAtDto"][];
        };
        MarkedSeenDto: {
            /** @description Those that were marked; the others have changed once more */
            codes: string[];
        };
        /** @enum {string} */
        OfficerState: "active" | "locked" | "ended";
        OfficerDto: {
            /** Format: uuid */
            id: string;
            /** @example motcua.tanninh */
            userName: string;
            /** @example Lê Thị Hạnh */
            fullName: string;
            /** @example Công chức Tư pháp – Hộ tịch */
            position: string | null;
            phone: string | null;
            email: string | null;
            agency: components["schemas"]["AgencyRefDto"];
            roles: components["schemas"]["StaffRole"][];
            state: components["schemas"]["OfficerState"];
            /** @description Why it is locked or ended */
            stateReason: string | null;
            /** @description The initial password has not been changed yet */
            mustChangePassword: boolean;
            /** @description Open dossiers that the officer has taken */
            heldDossiers: number;
            /** @description To be sent with every change */
            revision: number;
        };
        OfficerPageDto: {
            items: components["schemas"]["OfficerDto"][];
            /** @description Of all pages together */
            count: number;
            nextCursor: string | null;
        };
        NewOfficerDto: {
            /** @example Lê Thị Hạnh */
            fullName: string;
            position: string | null;
            phone: string | null;
            email: string | null;
            /** Format: uuid */
            agencyId: string;
            roles: components["schemas"]["StaffRole"][];
            /**
             * @description Cannot be changed later
             * @example motcua.tanninh
             */
            userName: string;
        };
        HeldDossiersDto: {
            state: components["schemas"]["DossierState"];
            count: number;
            /** Format: date-time */
            nextDueAt: string | null;
        };
        OfficerDetailDto: {
            /** Format: uuid */
            id: string;
            /** @example motcua.tanninh */
            userName: string;
            /** @example Lê Thị Hạnh */
            fullName: string;
            /** @example Công chức Tư pháp – Hộ tịch */
            position: string | null;
            phone: string | null;
            email: string | null;
            agency: components["schemas"]["AgencyRefDto"];
            roles: components["schemas"]["StaffRole"][];
            state: components["schemas"]["OfficerState"];
            /** @description Why it is locked or ended */
            stateReason: string | null;
            /** @description The initial password has not been changed yet */
            mustChangePassword: boolean;
            /** @description Open dossiers that the officer has taken */
            heldDossiers: number;
            /** @description To be sent with every change */
            revision: number;
            /** @description The open dossiers that the officer has taken, by state */
            held: components["schemas"]["HeldDossiersDto"][];
        };
        InitialPasswordDto: {
            officer: components["schemas"]["OfficerDetailDto"];
            /** @description Shown this once and stored nowhere; has to be changed at the first sign-in */
            initialPassword: string;
        };
        ChangeOfficerDto: {
            /** @example Lê Thị Hạnh */
            fullName: string;
            position: string | null;
            phone: string | null;
            email: string | null;
            /** Format: uuid */
            agencyId: string;
            roles: components["schemas"]["StaffRole"][];
            /** @description The revision that the change is based on */
            revision: number;
        };
        LockOfficerDto: {
            /** @description The revision that the change is based on */
            revision: number;
            reason: string;
            /**
             * @description Said by whoever knows that open dossiers stay with the officer and wait until the account is unlocked
             * @default false
             */
            leaveDossiers: boolean;
        };
        OfficerRevisionDto: {
            /** @description The revision that the change is based on */
            revision: number;
        };
        EndOfficerDto: {
            /** @description The revision that the change is based on */
            revision: number;
            reason: string;
        };
        /**
         * @description The draft as it is now, or a version
         * @enum {string}
         */
        PracticeSource: "draft" | "published";
        NewPracticeRunDto: {
            /**
             * Format: uuid
             * @description Made by the client; sent again it begins no second run
             */
            transactionId: string;
            /** @description The draft as it is now, or a version */
            source: components["schemas"]["PracticeSource"];
            /** @description Which version, where it is a published one */
            version?: number;
            /**
             * Format: uuid
             * @description A run of this procedure whose answers and files are taken over
             */
            carryFrom?: string;
        };
        /**
         * @description How the draft stands that it tries
         * @enum {string}
         */
        PracticeStanding: "same" | "changed" | "gone";
        CarriedFromDto: {
            /** Format: uuid */
            runId: string;
            /** @description Answers without a place in this form */
            dropped: components["schemas"]["DroppedAnswerDto"][];
        };
        PracticeFileDto: {
            /** Format: uuid */
            id: string;
            paperCode: string;
            fileName: string;
            /** @description As sniffed from the content */
            mediaType: string;
            bytes: number;
            sha256: string;
            /** Format: date-time */
            uploadedAt: string;
            /** @description Whether it is filed, and can no longer be taken out */
            filed: boolean;
        };
        PracticeCheckDto: {
            /** @description Empty when it may be submitted */
            problems: components["schemas"]["DraftProblemDto"][];
            /** @description null: a condition of the procedure is faulty */
            papers: components["schemas"]["NeededPaperDto"][] | null;
            /** @description null: a fee of the procedure is faulty */
            fees: components["schemas"]["FeeStatementDto"] | null;
            /** @description If it were received now; null: depends on the case */
            expected: components["schemas"]["DeadlineDto"] | null;
            /** @description Where it goes; null while that has to be chosen */
            agency: components["schemas"]["AgencyRefDto"] | null;
            competence: components["schemas"]["CompetenceDto"];
        };
        PracticeTellingDto: {
            /**
             * @description Status of the national portal, 1 to 10
             * @example 2
             */
            status: string | null;
            /** @description Messages of protocol version A by the name of their service; never sent */
            messages: {
                [key: string]: unknown;
            } | null;
            /** @description Why a message could not be made */
            rejected: string | null;
        };
        PracticeStepDto: {
            sequence: number;
            action: components["schemas"]["DossierAction"];
            from: components["schemas"]["DossierState"];
            to: components["schemas"]["DossierState"];
            /** Format: date-time */
            at: string;
            actor: components["schemas"]["TimelineActorDto"];
            /** @description For the office: the version that whoever did it had before their eyes */
            seenVersion?: number;
            /** @description That had the dossier then */
            agency: components["schemas"]["AgencyRefDto"];
            reason?: string;
            legalBasis?: string;
            note?: string;
            /** @description Where it was passed on to */
            toAgency?: components["schemas"]["AgencyRefDto"];
            /** @description Where it was withdrawn at a counter */
            atCounter?: components["schemas"]["WithdrawnAtCounterDto"];
            /** @description Numbers of the results */
            number?: string;
            request?: components["schemas"]["SupplementRequestDto"];
            /** @description What has to be paid */
            payment?: components["schemas"]["PaymentRequestDto"];
            /** @description Number of the receipt */
            receiptNumber?: string;
            /**
             * Format: date
             * @description When the pause is expected to end
             */
            until?: string;
            /** @description The outage whose time does not count */
            outage?: components["schemas"]["CountedOutageDto"];
            /**
             * Format: date
             * @description The last day to answer, where a reminder moved it
             */
            answerBy?: string;
            /** @description Who has it from then on; not shown to applicants */
            officerName?: string;
            /** @description Why they, where a rule chose; not shown to applicants */
            whyOfficer?: components["schemas"]["TextDto"];
            /** @description The step of the process that it is about */
            step?: components["schemas"]["TextDto"];
            /** @description Agencies that were asked, or that answered */
            asked?: components["schemas"]["AgencyRefDto"][];
            /** @description Answers that were put right, by JSON pointer */
            changed?: string[];
            /** @description What beside the form was put right */
            corrected?: components["schemas"]["CorrectedLineDto"][];
            /**
             * Format: date-time
             * @description The due date from here on
             */
            dueAt?: string;
            /**
             * Format: date-time
             * @description When the national portal confirmed it
             */
            forwardedAt?: string;
            /** @description The administrator who played the role */
            playedBy: string;
            telling: components["schemas"]["PracticeTellingDto"];
        };
        PracticeTurnDto: {
            role: components["schemas"]["Role"];
            actions: components["schemas"]["DossierAction"][];
        };
        PracticeOpenStepDto: {
            /** @description Number of its run */
            run: number;
            name: components["schemas"]["TextDto"];
            role: components["schemas"]["Role"];
            /** @description Ways on, of which one has to be chosen */
            ways: components["schemas"]["StepChoiceDto"][];
        };
        PracticeRunDto: {
            /** Format: uuid */
            id: string;
            procedure: components["schemas"]["ProcedureRefDto"];
            source: components["schemas"]["PracticeSource"];
            /** @description `draft` until it is submitted */
            state: components["schemas"]["DossierState"];
            /** @description Number of its last event; 0 until it is submitted */
            version: number;
            begunByName: string;
            /** Format: date-time */
            begunAt: string;
            /** Format: date-time */
            touchedAt: string;
            /**
             * Format: date-time
             * @description When it is thrown away unless somebody goes on with it
             */
            keptUntil: string;
            /** @description To be named by the next save */
            revision: number;
            /** @description How the draft stands that it tries */
            standing: components["schemas"]["PracticeStanding"];
            /** @description In how many places the draft differs by now */
            changes: number;
            /** @description From submission on; no register gives it out */
            code: string | null;
            channel: components["schemas"]["Channel"];
            channels: components["schemas"]["Channel"][];
            caseCode: string | null;
            cases: components["schemas"]["CaseRefDto"][];
            agency: components["schemas"]["AgencyRefDto"] | null;
            /** @description Those that decide it today */
            agencies: components["schemas"]["AgencyRefDto"][];
            returnMethod: components["schemas"]["ReturnMethod"];
            returnMethods: components["schemas"]["ReturnMethod"][];
            answers: {
                [key: string]: unknown;
            };
            /** @description Where filled-in answers came from, by JSON pointer */
            prefilled: {
                [key: string]: components["schemas"]["OriginDto"];
            };
            carried: components["schemas"]["CarriedFromDto"] | null;
            form: components["schemas"]["FormDto"];
            papers: components["schemas"]["PaperDto"][];
            files: components["schemas"]["PracticeFileDto"][];
            /** @description Until it is submitted */
            check: components["schemas"]["PracticeCheckDto"] | null;
            /** @description As worked out when it was submitted */
            fees: components["schemas"]["FeeStatementDto"] | null;
            deadline: components["schemas"]["DeadlineDto"] | null;
            remainingWorkingMinutes: number | null;
            openSupplement: components["schemas"]["SupplementRequestDto"] | null;
            /** @description Oldest first */
            timeline: components["schemas"]["PracticeStepDto"][];
            /** @description What each role may do now */
            turns: components["schemas"]["PracticeTurnDto"][];
            /** @description Steps that come before the result is proposed */
            openSteps: components["schemas"]["PracticeOpenStepDto"][];
            /** @description The documents that the portal makes, once the run is decided */
            results: components["schemas"]["CaseRefDto"][];
        };
        PracticeRunSummaryDto: {
            /** Format: uuid */
            id: string;
            procedure: components["schemas"]["ProcedureRefDto"];
            source: components["schemas"]["PracticeSource"];
            /** @description `draft` until it is submitted */
            state: components["schemas"]["DossierState"];
            /** @description Number of its last event; 0 until it is submitted */
            version: number;
            begunByName: string;
            /** Format: date-time */
            begunAt: string;
            /** Format: date-time */
            touchedAt: string;
            /**
             * Format: date-time
             * @description When it is thrown away unless somebody goes on with it
             */
            keptUntil: string;
        };
        PracticeRunListDto: {
            items: components["schemas"]["PracticeRunSummaryDto"][];
        };
        SavePracticeRunDto: {
            answers: {
                [key: string]: unknown;
            };
            channel: components["schemas"]["Channel"];
            caseCode: string | null;
            /** Format: uuid */
            agencyId: string | null;
            returnMethod: components["schemas"]["ReturnMethod"];
            /** @description The revision that was changed */
            revision: number;
        };
        SubmitPracticeRunDto: {
            /**
             * Format: uuid
             * @description Made by the client, once for each attempt to submit; sent again it makes no second dossier
             */
            transactionId: string;
            /** @description The revision that the person checked */
            revision: number;
        };
        /** @enum {string} */
        PracticeAction: "receive" | "refuse" | "requestSupplement" | "supplement" | "withdraw" | "take" | "proposeResult" | "sendBack" | "stop" | "approve" | "handOver" | "finishStep";
        PracticeActDto: {
            /**
             * Format: uuid
             * @description Made by the client; the same command sent again happens once
             */
            transactionId: string;
            /** @description The version that the person saw */
            expectedVersion: number;
            action: components["schemas"]["PracticeAction"];
            /** @description The role that is played */
            role: components["schemas"]["Role"];
            /** @description A note; of a proposal, what is proposed */
            note?: string;
            reason?: string;
            legalBasis?: string;
            /** @description What a request for a supplement names */
            items?: components["schemas"]["SupplementItemDto"][];
            /** @description Of a supplement: all answers as they are now */
            answers?: {
                [key: string]: unknown;
            };
            /** @description Of finishing a step: the number of its run */
            run?: number;
            /** @description Of finishing a step that leaves a choice: the way that is taken */
            way?: string;
        };
        PresentDto: {
            /** Format: uuid */
            id: string;
            fullName: string;
            /** Format: date-time */
            since: string;
            /** @enum {string|null} */
            deciding: "submit" | "transfer" | "receive" | "arrive" | "refuse" | "requestSupplement" | "allowSupplement" | "supplement" | "correct" | "withdraw" | "take" | "assign" | "release" | "askPayment" | "confirmPayment" | "pauseClock" | "resumeClock" | "extend" | "proposeResult" | "sendBack" | "stop" | "remind" | "lapse" | "approve" | "issueResult" | "handOver" | "takeStep" | "assignStep" | "moveStep" | "finishStep" | "returnStep" | "askOpinion" | "giveOpinion" | "withdrawOpinion" | "lapseOpinion" | "countOutage" | null;
            /** Format: date-time */
            decidingSince: string | null;
        };
        PresenceDto: {
            /** @description The others who have it open; who came first at the top */
            others: components["schemas"]["PresentDto"][];
        };
        PresenceBeatDto: {
            /**
             * Format: uuid
             * @description Made by the page, one for each tab
             */
            tabId: string;
            /**
             * @description The decision whose dialog is open
             * @enum {string|null}
             */
            deciding: "submit" | "transfer" | "receive" | "arrive" | "refuse" | "requestSupplement" | "allowSupplement" | "supplement" | "correct" | "withdraw" | "take" | "assign" | "release" | "askPayment" | "confirmPayment" | "pauseClock" | "resumeClock" | "extend" | "proposeResult" | "sendBack" | "stop" | "remind" | "lapse" | "approve" | "issueResult" | "handOver" | "takeStep" | "assignStep" | "moveStep" | "finishStep" | "returnStep" | "askOpinion" | "giveOpinion" | "withdrawOpinion" | "lapseOpinion" | "countOutage" | null;
        };
        /** @enum {string} */
        PaperFilePurpose: "template" | "example";
        PaperFileUploadDto: {
            /** Format: binary */
            file: string;
        };
        ProcedureFileDto: {
            /**
             * Format: uuid
             * @description Follows from the content: the same file has the same id everywhere
             */
            id: string;
            /** @example Tờ khai đăng ký khai sinh.docx */
            fileName: string;
            /**
             * @description As told from the content
             * @example application/pdf
             */
            mediaType: string;
            bytes: number;
            /** @description Hexadecimal */
            sha256: string;
            /** Format: date-time */
            uploadedAt: string;
        };
        ProcedurePageDto: {
            items: components["schemas"]["ProcedureSummaryDto"][];
            nextCursor: string | null;
            /**
             * @description What was searched for instead of `q`, where that was mistyped; null: what was typed
             * @example đăng ký khai sinh
             */
            meant: string | null;
            /** @description Where nothing was found: the nearest, whatever their field and life event */
            nearest: components["schemas"]["ProcedureSummaryDto"][];
        };
        FieldDto: {
            /** @example G15-TP01 */
            code: string;
            name: components["schemas"]["TextDto"];
            /** @description How many published procedures it has */
            procedures: number;
        };
        FieldListDto: {
            items: components["schemas"]["FieldDto"][];
        };
        ProblemFieldDto: {
            /** @description JSON pointer into what was sent */
            pointer: string;
            code: string;
            /** @description In the language of the request */
            message: string;
        };
        ProblemDto: {
            /** @example urn:mot-cua:problem:notFound */
            type: string;
            /** @description What happened and what to do, in the language of the request */
            title: string;
            status: number;
            code: components["schemas"]["ProblemCode"];
            /** @description For finding the request in the logs */
            requestId: string;
            fields?: components["schemas"]["ProblemFieldDto"][];
        };
        DossierChangeDto: {
            /** Format: uuid */
            dossierId: string;
            code: string;
            version: number;
            state: components["schemas"]["DossierState"];
        };
    };
    responses: {
        /** @description `notSignedIn`: Please sign in to go on. What you have entered is kept. */
        notSignedIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /**
         * @description `forbidden`: You may not do this.
         *
         *     `passwordChangeNeeded`: Please choose a password of your own before you work.
         */
        "forbidden.passwordChangeNeeded": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description `internal`: Something went wrong on our side and was recorded. Please try again. */
        internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description `unavailable`: The system is busy or under maintenance. Please try again in a few minutes. */
        unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /**
         * @description `forbidden`: You may not do this.
         *
         *     `passwordChangeNeeded`: Please choose a password of your own before you work.
         *
         *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
         */
        "forbidden.passwordChangeNeeded.csrfTokenInvalid": {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
        invalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description `csrfTokenInvalid`: The session has changed. Please reload the page and try again. */
        csrfTokenInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
        /** @description `passwordChangeNeeded`: Please choose a password of your own before you work. */
        passwordChangeNeeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemDto"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AdminChangesController_list: {
        parameters: {
            query: {
                kind: components["schemas"]["AdminSubject"];
                /** @description One thing of the kind; all of them when absent */
                id?: string;
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminChangePageDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CalendarController_effect: {
        parameters: {
            query: {
                /** @description Days that would change, in one parameter by commas */
                dates: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarEffectDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CalendarController_year: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CalendarController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCalendarDayDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `calendarDayExists`: This day is in the calendar already. Please open it to change it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `dayIsOffAnyway`: This is a day of the weekend anyway. Please choose a working day, or the kind public holiday.
             *
             *     `dayIsWorkedAnyway`: This is a working day anyway. A day that is worked for another is a Saturday or a Sunday.
             *
             *     `shiftsMissing`: Please give the shifts that are worked that day.
             *
             *     `shiftsOnDayOff`: A day off has no shifts. Leave them out, or choose another kind.
             *
             *     `shiftsImpossible`: Shifts have to be in order and not overlap, four at most.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CalendarController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                date: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCalendarDayDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `dayIsOffAnyway`: This is a day of the weekend anyway. Please choose a working day, or the kind public holiday.
             *
             *     `dayIsWorkedAnyway`: This is a working day anyway. A day that is worked for another is a Saturday or a Sunday.
             *
             *     `shiftsMissing`: Please give the shifts that are worked that day.
             *
             *     `shiftsOnDayOff`: A day off has no shifts. Leave them out, or choose another kind.
             *
             *     `shiftsImpossible`: Shifts have to be in order and not overlap, four at most.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CalendarController_remove: {
        parameters: {
            query: {
                /** @description The revision that the change is based on; 0 for a day by rule */
                revision: number;
            };
            header?: never;
            path: {
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CalendarController_takeOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOverDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYearDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DeadlinePolicyController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlinePolicyDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DeadlinePolicyController_change: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeDeadlinePolicyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlinePolicyDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `warningsOutOfOrder`: The first warning has to come before the last one. Make the number of the first one larger. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    FieldsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptFieldListDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    FieldsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFieldDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptFieldDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `fieldExists`: There is a field with this code, perhaps one that has ended. Please use another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `fieldParentWrong`: The field above cannot be used: it does not exist, has ended, or is this very one. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    FieldsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptFieldDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    FieldsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFieldDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptFieldDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on.
             *
             *     `fieldStateDiffers`: The field is not in a state that allows this. Please reload.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `fieldParentWrong`: The field above cannot be used: it does not exist, has ended, or is this very one. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    FieldsController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndFieldDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptFieldDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on.
             *
             *     `fieldInUse`: Published procedures belong to this field. Please say which field replaces it.
             *
             *     `fieldHasParts`: This field has parts that are in use. Please move or end them first.
             *
             *     `fieldStateDiffers`: The field is not in a state that allows this. Please reload.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `fieldSuccessorWrong`: The field that replaces it has to be another one that is in use.
             *
             *     `fieldEndTooEarly`: A field ends after it has begun.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    FieldsController_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FieldRevisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptFieldDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on.
             *
             *     `fieldStateDiffers`: The field is not in a state that allows this. Please reload.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `fieldParentWrong`: The field above cannot be used: it does not exist, has ended, or is this very one. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OutagesController_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutageNoticeListDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OutagesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutageListDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OutagesController_record: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOutageDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutageListDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /**
             * @description `agencyNotInForce`: The chosen agency does not exist any more. Please choose another.
             *
             *     `outageEndsBeforeItBegins`: It must end after it begins. Please put that right.
             *
             *     `outageTooLong`: It lasts longer than 31 days. Please check the days, or put days off into the calendar.
             *
             *     `outageTooFarAhead`: Maintenance is announced no more than 60 days ahead. Please check the day.
             *
             *     `outageNotBegunYet`: What has not begun needs an expected end. Please fill it in.
             *
             *     `outageWithoutAgency`: Please choose at least one agency, or the whole province.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OutagesController_touched: {
        parameters: {
            query: {
                from: string;
                /** @description Absent while it lasts */
                until?: string;
                /** @description In one parameter by commas; absent: the province */
                agencyIds?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TouchedDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OutagesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOutageDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutageListDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on.
             *
             *     `outageCancelled`: This outage has been cancelled. Please reload the page, and record a new one if there was one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `agencyNotInForce`: The chosen agency does not exist any more. Please choose another.
             *
             *     `outageEndsBeforeItBegins`: It must end after it begins. Please put that right.
             *
             *     `outageTooLong`: It lasts longer than 31 days. Please check the days, or put days off into the calendar.
             *
             *     `outageTooFarAhead`: Maintenance is announced no more than 60 days ahead. Please check the day.
             *
             *     `outageNotBegunYet`: What has not begun needs an expected end. Please fill it in.
             *
             *     `outageWithoutAgency`: Please choose at least one agency, or the whole province.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OutagesController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelOutageDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutageListDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on.
             *
             *     `outageCancelled`: This outage has been cancelled. Please reload the page, and record a new one if there was one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OutagesController_moved: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MovedDossierListDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    StatisticsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    SessionController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    SessionController_signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `wrongCredentials`: The name or the password is not right. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `accountLocked`: This account is locked or ended. Please ask your agency’s system administrator.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `tooManyRequests`: Too many tries. Please wait a while and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    SessionController_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["csrfTokenInvalid"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    SessionController_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notSignedIn`: Please sign in to go on. What you have entered is kept. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: components["responses"]["csrfTokenInvalid"];
            /** @description `wrongPassword`: The password in use is not right. Please enter it again. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `tooManyRequests`: Too many tries. Please wait a while and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    SessionController_signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            403: components["responses"]["csrfTokenInvalid"];
            /** @description `accountExists`: There is an account with this already. Please sign in. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `tooManyRequests`: Too many tries. Please wait a while and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    UnitImportsController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UnitImportFormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitImportPreviewDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `dataSetFaulty`: The data set has faults, so nothing was loaded. Please correct what is listed and choose the file again. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    UnitImportsController_load: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UnitImportFormDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitImportCountsDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `unitsChangedElsewhere`: The administrative units changed after your preview. Please look at the preview again, then load. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `dataSetFaulty`: The data set has faults, so nothing was loaded. Please correct what is listed and choose the file again. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    AdministrativeUnitsController_search: {
        parameters: {
            query: {
                /** @description A name as people type it: without diacritics, a letter wrong, an old one */
                q: string;
                level?: components["schemas"]["UnitLevel"];
                /** @description Day on which the units exist; today when absent */
                on?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitMatchListDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    AdministrativeUnitsController_list: {
        parameters: {
            query?: {
                /** @description Units that lie in this one; provinces when absent */
                parentId?: string;
                /** @description Also those that have ended */
                former?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitListDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    AdministrativeUnitsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetailDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    AgenciesController_list: {
        parameters: {
            query?: {
                /** @description Only agencies that decide this procedure */
                procedureCode?: string;
                kind?: components["schemas"]["AgencyKind"];
                /** @description Day on which they exist; today when absent */
                on?: string;
                /** @description Also those that have ended; not with a procedure */
                ended?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyListDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    AgencyChangesController_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAgencyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDetailDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `invalidAgency`: The agency is not right yet. Please correct what is listed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    AgenciesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDetailDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    AgencyChangesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAgencyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDetailDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `agencyChangedElsewhere`: Somebody else has just changed this agency. Please look at it as it is now, then change it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `invalidAgency`: The agency is not right yet. Please correct what is listed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    AgencyChangesController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndAgencyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyDetailDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `agencyChangedElsewhere`: Somebody else has just changed this agency. Please look at it as it is now, then change it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `invalidAgency`: The agency is not right yet. Please correct what is listed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    AgencyChangesController_load: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgencyLoadDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    AssignmentController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    AssignmentController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveRuleDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `assignmentOfficerUnknown`: The rule names somebody who has not the role that it needs in this agency. Please reload and choose again.
             *
             *     `assignmentSharesMissing`: Please name at least one area or field, each with at least one officer.
             *
             *     `assignmentShareTwice`: An area or field is named twice. Please make one of them.
             *
             *     `assignmentCodeUnknown`: The field, procedure, step or area is not in use, or not of this agency. Please choose again.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    AssignmentController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveRuleDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    AssignmentController_preview: {
        parameters: {
            query: {
                procedureCode: string;
                /** @description Code of a step of it: whose that would be */
                step?: string;
                /** @description The unit that the answers would name */
                unitCode?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentPreviewDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    UnattendedController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnattendedListDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CitizenAccountsController_find: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindCitizenAccountDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenAccountDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `staffAccount`: This is an officer’s account. An administrator gives it a new password under Officers and roles. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `tooManyRequests`: Too many tries. Please wait a while and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CitizenAccountsController_resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetCitizenPasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenPasswordDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `staffAccount`: This is an officer’s account. An administrator gives it a new password under Officers and roles.
             *
             *     `changedElsewhere`: Somebody else has just changed this. Please look again, then go on.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `identityUnchecked`: Please see the identity card, compare it with the account, and confirm that you did. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CitizenAccountsController_confirmIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetCitizenPasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CitizenAccountDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `staffAccount`: This is an officer’s account. An administrator gives it a new password under Officers and roles.
             *
             *     `changedElsewhere`: Somebody else has just changed this. Please look again, then go on.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `identityUnchecked`: Please see the identity card, compare it with the account, and confirm that you did. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    AccountLogController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountLogDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintsController_options: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintOptionsDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintsController_about: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintListDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintsController_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendComplaintDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `complaintTooLate`: The 90 days for a formal complaint have passed (Law on Complaints 2011, art. 9). You can still send feedback.
             *
             *     `complaintsStillOpen`: Three of your complaints about this dossier wait for an answer. Please wait, or withdraw one first.
             *
             *     `complaintFileUnknown`: A file is not uploaded yet, or was removed. Please look at the files and send again.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `agencyNotConcerned`: This agency neither took this dossier in nor decides it. Please choose again.
             *
             *     `complaintTooShort`: Please write a little more, at least 10 characters, so that it can be answered.
             *
             *     `complaintKindClosed`: This can be sent as feedback only. Please choose again.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintsController_mine: {
        parameters: {
            query?: {
                /** @description Only about this dossier */
                dossierId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintListDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintsController_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                view?: components["schemas"]["ComplaintView"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintPageDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintsController_attach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ComplaintUploadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentDto"];
                };
            };
            /**
             * @description `invalidRequest`: The request is not valid. Please check what is listed.
             *
             *     `fileEmpty`: The file is empty. Please choose it again.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `tooManyFiles`: There are too many files. Please merge or remove some. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `fileTooLarge`: The file is too large. Please scan or photograph it smaller. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `fileTypeRefused`: This kind of file cannot be used. Please attach a JPG or PNG photo, or a PDF. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintCommandsController_reply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintWordsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `complaintNotYours`: This is for somebody else to do: the leader, whom it was given to, or who sent it.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `complaintActionNotOpen`: The complaint is not at a step that allows this. Please reload it.
             *
             *     `complaintChanged`: The complaint has just changed. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `complaintFileUnknown`: A file is not uploaded yet, or was removed. Please look at the files and send again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `reasonMissing`: Please give a reason. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintCommandsController_followUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintWordsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `complaintNotYours`: This is for somebody else to do: the leader, whom it was given to, or who sent it.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `complaintActionNotOpen`: The complaint is not at a step that allows this. Please reload it.
             *
             *     `complaintChanged`: The complaint has just changed. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `followUpClosed`: You wrote again once, or this is a formal complaint: please go to the higher body or to court.
             *
             *     `complaintFileUnknown`: A file is not uploaded yet, or was removed. Please look at the files and send again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `reasonMissing`: Please give a reason. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintCommandsController_rate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RateComplaintDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `complaintNotYours`: This is for somebody else to do: the leader, whom it was given to, or who sent it.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `complaintActionNotOpen`: The complaint is not at a step that allows this. Please reload it.
             *
             *     `complaintChanged`: The complaint has just changed. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `alreadyRated`: You have rated this answer already.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintCommandsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawComplaintDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `complaintNotYours`: This is for somebody else to do: the leader, whom it was given to, or who sent it.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `complaintActionNotOpen`: The complaint is not at a step that allows this. Please reload it.
             *
             *     `complaintChanged`: The complaint has just changed. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintCommandsController_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `complaintNotYours`: This is for somebody else to do: the leader, whom it was given to, or who sent it.
             *
             *     `ownDoing`: You had this dossier or decided it, so the complaint is not yours to judge. Please pass it on.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `complaintActionNotOpen`: The complaint is not at a step that allows this. Please reload it.
             *
             *     `complaintChanged`: The complaint has just changed. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintCommandsController_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseComplaintDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `complaintNotYours`: This is for somebody else to do: the leader, whom it was given to, or who sent it.
             *
             *     `ownDoing`: You had this dossier or decided it, so the complaint is not yours to judge. Please pass it on.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `complaintActionNotOpen`: The complaint is not at a step that allows this. Please reload it.
             *
             *     `complaintChanged`: The complaint has just changed. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `reasonMissing`: Please give a reason.
             *
             *     `groundNotOfKind`: This ground does not hold for this kind. Please choose another.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintCommandsController_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignComplaintDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `complaintNotYours`: This is for somebody else to do: the leader, whom it was given to, or who sent it.
             *
             *     `ownDoing`: You had this dossier or decided it, so the complaint is not yours to judge. Please pass it on.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `complaintActionNotOpen`: The complaint is not at a step that allows this. Please reload it.
             *
             *     `complaintChanged`: The complaint has just changed. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `handlersOwnDoing`: This officer had the dossier or decided it. Please choose somebody else.
             *
             *     `sameHandler`: It is with this officer already. Please choose somebody else.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `handlerNotAble`: This person is no officer of the agency any more. Please reload and choose again. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintCommandsController_passOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassOnComplaintDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `complaintNotYours`: This is for somebody else to do: the leader, whom it was given to, or who sent it.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `complaintActionNotOpen`: The complaint is not at a step that allows this. Please reload it.
             *
             *     `complaintChanged`: The complaint has just changed. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `agencyHadComplaint`: This agency has it, or passed it on before. Please choose another.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `reasonMissing`: Please give a reason.
             *
             *     `agencyNotInForce`: The chosen agency does not exist any more. Please choose another.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintCommandsController_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskComplainantDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `complaintNotYours`: This is for somebody else to do: the leader, whom it was given to, or who sent it.
             *
             *     `ownDoing`: You had this dossier or decided it, so the complaint is not yours to judge. Please pass it on.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `complaintActionNotOpen`: The complaint is not at a step that allows this. Please reload it.
             *
             *     `complaintChanged`: The complaint has just changed. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `questionAsked`: The citizen was asked once already. Please decide by what is there.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `reasonMissing`: Please give a reason. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintCommandsController_extend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `complaintNotYours`: This is for somebody else to do: the leader, whom it was given to, or who sent it.
             *
             *     `ownDoing`: You had this dossier or decided it, so the complaint is not yours to judge. Please pass it on.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `complaintActionNotOpen`: The complaint is not at a step that allows this. Please reload it.
             *
             *     `complaintChanged`: The complaint has just changed. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `notMoreTime`: The longer time was taken already, or there is none for this kind.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `reasonMissing`: Please give a reason. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintCommandsController_draftAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerComplaintDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `complaintNotYours`: This is for somebody else to do: the leader, whom it was given to, or who sent it.
             *
             *     `ownDoing`: You had this dossier or decided it, so the complaint is not yours to judge. Please pass it on.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `complaintActionNotOpen`: The complaint is not at a step that allows this. Please reload it.
             *
             *     `complaintChanged`: The complaint has just changed. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `complaintFileUnknown`: A file is not uploaded yet, or was removed. Please look at the files and send again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `reasonMissing`: Please give a reason.
             *
             *     `legalBasisMissing`: The decision on a formal complaint names its legal basis. Please give it.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintCommandsController_sendBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ComplaintReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `complaintNotYours`: This is for somebody else to do: the leader, whom it was given to, or who sent it.
             *
             *     `ownDoing`: You had this dossier or decided it, so the complaint is not yours to judge. Please pass it on.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `complaintActionNotOpen`: The complaint is not at a step that allows this. Please reload it.
             *
             *     `complaintChanged`: The complaint has just changed. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `reasonMissing`: Please give a reason. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintCommandsController_approveAnswer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `complaintNotYours`: This is for somebody else to do: the leader, whom it was given to, or who sent it.
             *
             *     `ownDoing`: You had this dossier or decided it, so the complaint is not yours to judge. Please pass it on.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `complaintActionNotOpen`: The complaint is not at a step that allows this. Please reload it.
             *
             *     `complaintChanged`: The complaint has just changed. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ComplaintCommandsController_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerComplaintDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `complaintNotYours`: This is for somebody else to do: the leader, whom it was given to, or who sent it.
             *
             *     `ownDoing`: You had this dossier or decided it, so the complaint is not yours to judge. Please pass it on.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `complaintActionNotOpen`: The complaint is not at a step that allows this. Please reload it.
             *
             *     `complaintChanged`: The complaint has just changed. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `complaintFileUnknown`: A file is not uploaded yet, or was removed. Please look at the files and send again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `reasonMissing`: Please give a reason.
             *
             *     `legalBasisMissing`: The decision on a formal complaint names its legal basis. Please give it.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CounterEntriesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterEntryListDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CounterEntriesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCounterEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterEntryDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `procedureClosed`: This procedure can no longer be filed. Its page says what replaces it.
             *
             *     `draftLimitReached`: You have too many unfinished filings. Please submit or delete some.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CounterEntriesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterEntryDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CounterEntriesController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveCounterEntryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterEntryDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `draftChangedElsewhere`: The draft was changed elsewhere. Please choose which one to keep. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `agencyNotCompetent`: This agency does not decide this procedure. Please choose another. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CounterEntriesController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CounterEntriesController_fillIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefillDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CounterEntryDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `draftChangedElsewhere`: The draft was changed elsewhere. Please choose which one to keep. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CounterEntriesController_attach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentDto"];
                };
            };
            /**
             * @description `invalidRequest`: The request is not valid. Please check what is listed.
             *
             *     `fileEmpty`: The file is empty. Please choose it again.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `tooManyFiles`: There are too many files. Please merge or remove some. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `fileTooLarge`: The file is too large. Please scan or photograph it smaller. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `fileTypeRefused`: This kind of file cannot be used. Please attach a JPG or PNG photo, or a PDF. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CounterEntriesController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnteredDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `draftChangedElsewhere`: The draft was changed elsewhere. Please choose which one to keep.
             *
             *     `alreadySubmitted`: This has been submitted already.
             *
             *     `uploadRunning`: A file is still being uploaded. Please wait until it is done and submit again.
             *
             *     `procedureChanged`: The procedure has a new version. Every answer that still fits is kept; please look through it and submit again.
             *
             *     `procedureClosed`: This procedure can no longer be filed. Its page says what replaces it.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `invalidAnswers`: Some answers are missing or not right. All that you entered is kept.
             *
             *     `supplementTargetUnknown`: Something that is asked for is neither in the form nor among the papers of this procedure. Please choose it from the list.
             *
             *     `reasonMissing`: Please give a reason.
             *
             *     `supplementEmpty`: Please name at least one thing to complete.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CounterDeskController_usual: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsualProceduresDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CounterDeskController_onTheirWay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnTheirWayDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CounterDeskController_notAccepted: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AtCounterDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DraftsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftListDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DraftsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `notFiledOnline`: This procedure cannot be filed online yet. Please file it at the one-stop shop.
             *
             *     `draftLimitReached`: You have too many unfinished filings. Please submit or delete some.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `agencyNotCompetent`: This agency does not decide this procedure. Please choose another. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DraftsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DraftsController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `draftChangedElsewhere`: The draft was changed elsewhere. Please choose which one to keep. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `agencyNotCompetent`: This agency does not decide this procedure. Please choose another. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DraftsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DraftsController_check: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftCheckDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DraftsController_refill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefillDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `draftChangedElsewhere`: The draft was changed elsewhere. Please choose which one to keep. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DraftsController_seeRenewal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DraftsController_attach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentDto"];
                };
            };
            /**
             * @description `invalidRequest`: The request is not valid. Please check what is listed.
             *
             *     `fileEmpty`: The file is empty. Please choose it again.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `tooManyFiles`: There are too many files. Please merge or remove some. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `fileTooLarge`: The file is too large. Please scan or photograph it smaller. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `fileTypeRefused`: This kind of file cannot be used. Please attach a JPG or PNG photo, or a PDF. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DraftsController_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitDraftDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `draftChangedElsewhere`: The draft was changed elsewhere. Please choose which one to keep.
             *
             *     `alreadySubmitted`: This has been submitted already.
             *
             *     `uploadRunning`: A file is still being uploaded. Please wait until it is done and submit again.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `procedureChanged`: The procedure has a new version. Every answer that still fits is kept; please look through it and submit again.
             *
             *     `procedureClosed`: This procedure can no longer be filed. Its page says what replaces it.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `invalidAnswers`: Some answers are missing or not right. All that you entered is kept. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DossiersController_readByCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DossiersController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DossiersController_attach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentDto"];
                };
            };
            /**
             * @description `invalidRequest`: The request is not valid. Please check what is listed.
             *
             *     `fileEmpty`: The file is empty. Please choose it again.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `tooManyFiles`: There are too many files. Please merge or remove some.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `fileTooLarge`: The file is too large. Please scan or photograph it smaller. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `fileTypeRefused`: This kind of file cannot be used. Please attach a JPG or PNG photo, or a PDF. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DossiersController_attachResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ResultUploadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentDto"];
                };
            };
            /**
             * @description `invalidRequest`: The request is not valid. Please check what is listed.
             *
             *     `fileEmpty`: The file is empty. Please choose it again.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `takenByAnother`: Another officer has this dossier.
             *
             *     `tooManyFiles`: There are too many files. Please merge or remove some.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `fileTooLarge`: The file is too large. Please scan or photograph it smaller. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `fileTypeRefused`: This kind of file cannot be used. Please attach a JPG or PNG photo, or a PDF. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CommandsController_receive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CommandsController_arrive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `alreadyArrived`: The dossier is with this agency already; nothing has to be confirmed.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CommandsController_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `sameAgency`: The dossier is with this agency already. Please choose another one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `reasonMissing`: Please give a reason.
             *
             *     `agencyNotCompetent`: This agency does not decide this procedure. Please choose another.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CommandsController_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `reasonMissing`: Please give a reason. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CommandsController_requestSupplement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestSupplementCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `supplementAlreadyRequested`: A supplement has been asked for once. A leader has to allow a further one, with a reason.
             *
             *     `takenByAnother`: Another officer has this dossier.
             *
             *     `notTaken`: Nobody has this dossier. Please take it first.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `supplementEmpty`: Please name at least one thing to complete.
             *
             *     `supplementTargetUnknown`: Something that is asked for is neither in the form nor among the papers of this procedure. Please choose it from the list.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CommandsController_supplement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplementCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `uploadRunning`: A file is still being uploaded. Please wait until it is done and submit again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `invalidAnswers`: Some answers are missing or not right. All that you entered is kept.
             *
             *     `itemsStillOpen`: Something that was asked for is neither corrected nor handed in. Add it, or say in the message why it stays as it is.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CommandsController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `decisionIssued`: The decision is issued, so it can no longer be withdrawn. Collect the result; who disagrees with it may appeal.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `identityNotSeen`: Nobody has confirmed that the identity card was seen. Look at the card, then tick the box.
             *
             *     `reasonMissing`: Please give a reason.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CommandsController_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `takenByAnother`: Another officer has this dossier.
             *
             *     `notArrived`: The dossier is on its way from the counter that accepted it. Your counter has to confirm its arrival first.
             *
             *     `sameOfficer`: That officer has the dossier already. Please choose another one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CommandsController_proposeResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeResultCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `takenByAnother`: Another officer has this dossier.
             *
             *     `notTaken`: Nobody has this dossier. Please take it first.
             *
             *     `wayMissing`: Choose how it goes on before you finish this step.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `resultNotAttached`: This procedure ends with documents that you attach; please upload one for each before you propose. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CommandsController_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CommandsController_sendBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `reasonMissing`: Please give a reason. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CommandsController_stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `takenByAnother`: Another officer has this dossier.
             *
             *     `notTaken`: Nobody has this dossier. Please take it first.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `reasonMissing`: Please give a reason. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CommandsController_handOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OfficeCommandsController_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `takenByAnother`: Another officer has this dossier.
             *
             *     `notTaken`: Nobody has this dossier. Please take it first.
             *
             *     `sameOfficer`: That officer has the dossier already. Please choose another one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `officerNotAble`: That person is no case officer of this agency. Please choose one of the list. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OfficeCommandsController_release: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `takenByAnother`: Another officer has this dossier.
             *
             *     `notTaken`: Nobody has this dossier. Please take it first.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `reasonMissing`: Please give a reason. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OfficeCommandsController_extend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `extensionUsed`: A new day has been given already, or this procedure allows none.
             *
             *     `extensionTooLate`: A new day has to be given at least one working day before the due date; it is too late now.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `reasonMissing`: Please give a reason.
             *
             *     `newDayTooEarly`: The new day has to come after the present due date.
             *
             *     `newDayTooLate`: The new day cannot be more than a year after the present due date.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OfficeCommandsController_allowSupplement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `supplementStillOpen`: The request that the law allows has not been used; no further one is needed yet.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OfficeCommandsController_askPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskPaymentCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `takenByAnother`: Another officer has this dossier.
             *
             *     `notTaken`: Nobody has this dossier. Please take it first.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `reasonMissing`: Please give a reason.
             *
             *     `amountNotPositive`: Please give the amount in whole đồng, more than 0.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OfficeCommandsController_confirmPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmPaymentCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `receiptMissing`: Please give the number of the receipt. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OfficeCommandsController_pauseClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseClockCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `reasonMissing`: Please give a reason.
             *
             *     `legalBasisMissing`: The decision on a formal complaint names its legal basis. Please give it.
             *
             *     `pauseEndPassed`: The day on which the pause should end has passed. Choose today or later, or leave it empty.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OfficeCommandsController_resumeClock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `takenByAnother`: Another officer has this dossier.
             *
             *     `notTaken`: Nobody has this dossier. Please take it first.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OfficeCommandsController_correct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `takenByAnother`: Another officer has this dossier.
             *
             *     `notTaken`: Nobody has this dossier. Please take it first.
             *
             *     `answersNotOpen`: Answers of the form cannot be corrected now: it waits for the applicant or for approval, or has its result. What was taken down at receipt can.
             *
             *     `noReceiptYet`: There is no receipt yet that could be issued anew.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `invalidAnswers`: Some answers are missing or not right. All that you entered is kept.
             *
             *     `reasonMissing`: Please give a reason.
             *
             *     `answersUnchanged`: Nothing has been changed yet.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    MyDossiersController_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyDossierPageDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    InboxController_list: {
        parameters: {
            query?: {
                /** @description `all` when absent */
                view?: components["schemas"]["InboxView"];
                /** @description One of those of the view */
                state?: components["schemas"]["DossierState"];
                procedureCode?: string;
                /** @description Code of a step of that procedure, which the dossier is at */
                step?: string;
                /** @description Code of a field */
                fieldCode?: string;
                /** @description One agency of those the officer sees */
                agencyId?: string;
                /** @description Who has it: `me`, `nobody`, `absent` colleagues, `represented` ones, or a colleague by id */
                heldBy?: string;
                channel?: components["schemas"]["Channel"];
                /** @description Which all hold */
                flags?: components["schemas"]["DossierFlag"][];
                /** @description Due on this day or before */
                dueUntil?: string;
                /** @description First day of filing */
                filedFrom?: string;
                /** @description Last day of filing, included */
                filedTo?: string;
                /** @description Part of a code or of a name */
                q?: string;
                /** @description `due` when absent */
                sort?: components["schemas"]["InboxSort"];
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxPageDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    InboxController_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxCountsDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    InboxController_steps: {
        parameters: {
            query: {
                procedureCode: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureStepsDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    InboxController_listColleagues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleaguesDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    InboxController_forwarding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ForwardingSummaryDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    LookupController_lookUp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookupDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    StepCommandsController_takeStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `notYourStep`: This step belongs to another agency or role. The dossier is unchanged.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `stepNotOpen`: This step is done or has moved on. Reload to see where the dossier is.
             *
             *     `stepTakenByAnother`: Somebody else is working on this step. The dossier is unchanged.
             *
             *     `sameOfficer`: That officer has the dossier already. Please choose another one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    StepCommandsController_assignStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignStepCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `notYourStep`: This step belongs to another agency or role. The dossier is unchanged.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `stepNotOpen`: This step is done or has moved on. Reload to see where the dossier is.
             *
             *     `stepTakenByAnother`: Somebody else is working on this step. The dossier is unchanged.
             *
             *     `sameOfficer`: That officer has the dossier already. Please choose another one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `officerNotAble`: That person is no case officer of this agency. Please choose one of the list. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    StepCommandsController_moveStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveStepCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `notYourStep`: This step belongs to another agency or role. The dossier is unchanged.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `stepNotOpen`: This step is done or has moved on. Reload to see where the dossier is.
             *
             *     `stepTakenByAnother`: Somebody else is working on this step. The dossier is unchanged.
             *
             *     `sameAgency`: The dossier is with this agency already. Please choose another one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `reasonMissing`: Please give a reason.
             *
             *     `agencyNotInForce`: The chosen agency does not exist any more. Please choose another.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    StepCommandsController_finishStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FinishStepCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `notYourStep`: This step belongs to another agency or role. The dossier is unchanged.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `stepNotOpen`: This step is done or has moved on. Reload to see where the dossier is.
             *
             *     `stepTakenByAnother`: Somebody else is working on this step. The dossier is unchanged.
             *
             *     `wayMissing`: Choose how it goes on before you finish this step.
             *
             *     `proposeInstead`: The decision follows this step. Propose a result instead.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    StepCommandsController_returnStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnStepCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `notYourStep`: This step belongs to another agency or role. The dossier is unchanged.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `stepNotOpen`: This step is done or has moved on. Reload to see where the dossier is.
             *
             *     `stepTakenByAnother`: Somebody else is working on this step. The dossier is unchanged.
             *
             *     `notEarlierStep`: The dossier has not been at that step. Choose one that was done before.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `reasonMissing`: Please give a reason. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    StepCommandsController_askOpinion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskOpinionCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `takenByAnother`: Another officer has this dossier.
             *
             *     `notTaken`: Nobody has this dossier. Please take it first.
             *
             *     `nobodyAsked`: Choose at least one agency to ask.
             *
             *     `sameAgency`: The dossier is with this agency already. Please choose another one.
             *
             *     `timeNotPositive`: The time to answer must be more than 0 working hours.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `reasonMissing`: Please give a reason.
             *
             *     `agencyNotInForce`: The chosen agency does not exist any more. Please choose another.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    StepCommandsController_giveOpinion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveOpinionCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `notAsked`: Your agency was not asked for this opinion.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `opinionNotOpen`: This opinion was given or is no longer needed. Reload the dossier.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `reasonMissing`: Please give a reason. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    StepCommandsController_withdrawOpinion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawOpinionCommandDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswerDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             *
             *     `takenByAnother`: Another officer has this dossier.
             *
             *     `notTaken`: Nobody has this dossier. Please take it first.
             *
             *     `opinionNotOpen`: This opinion was given or is no longer needed. Reload the dossier.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `reasonMissing`: Please give a reason. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    TasksController_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                kind?: components["schemas"]["TaskKind"];
                /** @description Only what whoever asks has taken */
                mine?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPageDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    TasksController_counts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCountsDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ToDoController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToDoListDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DossierBatchesController_list: {
        parameters: {
            query?: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierBatchPageDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DossierBatchesController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDossierBatchDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierBatchDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `forbidden`: You may not do this.
             *
             *     `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `transactionReused`: The transaction id was used for something else. Please reload the page. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `officerNotAble`: That person is no case officer of this agency. Please choose one of the list.
             *
             *     `batchTooLarge`: At most 500 dossiers can be done at once; none has changed. Please narrow the list or choose fewer.
             *
             *     `batchEmpty`: No dossier matches any more. Please reload the list.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DossierBatchesController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierBatchDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DossierBatchesController_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierBatchDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    InboxViewsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxViewsDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    InboxViewsController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInboxViewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxViewDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `inboxViewExists`: You have a view of this name. Please choose another, or overwrite that one.
             *
             *     `inboxViewLimitReached`: You have saved 30 views. Please delete some, then save again.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    InboxViewsController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeInboxViewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxViewDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on.
             *
             *     `inboxViewExists`: You have a view of this name. Please choose another, or overwrite that one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    InboxViewsController_delete: {
        parameters: {
            query: {
                /** @description The revision that was seen */
                revision: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    InboxViewsController_setting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxSettingDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    InboxViewsController_arrange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InboxSettingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxSettingDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    InboxExportController_file: {
        parameters: {
            query: {
                /** @description `all` when absent */
                view?: components["schemas"]["InboxView"];
                /** @description One of those of the view */
                state?: components["schemas"]["DossierState"];
                procedureCode?: string;
                /** @description Code of a step of that procedure, which the dossier is at */
                step?: string;
                /** @description Code of a field */
                fieldCode?: string;
                /** @description One agency of those the officer sees */
                agencyId?: string;
                /** @description Who has it: `me`, `nobody`, `absent` colleagues, `represented` ones, or a colleague by id */
                heldBy?: string;
                channel?: components["schemas"]["Channel"];
                /** @description Which all hold */
                flags?: components["schemas"]["DossierFlag"][];
                /** @description Due on this day or before */
                dueUntil?: string;
                /** @description First day of filing */
                filedFrom?: string;
                /** @description Last day of filing, included */
                filedTo?: string;
                /** @description Part of a code or of a name */
                q?: string;
                /** @description `due` when absent */
                sort?: components["schemas"]["InboxSort"];
                format: components["schemas"]["InboxExportFormat"];
                /** @description After code and applicant, in this order; the usual ones when absent */
                columns?: components["schemas"]["InboxColumn"][];
                /** @description Of the words in it */
                language?: "vi" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `inboxExportTooLarge`: The list has more than 20,000 dossiers and was not exported. Please narrow it, by the day of filing say. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    RemindersController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemindersDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    RemindersController_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemindersReadDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueExchangeController_export: {
        parameters: {
            query: {
                /** @description Words of the name, or the beginning of the code */
                q?: string;
                /** @description Code of a field */
                field?: string;
                level?: number;
                standing?: components["schemas"]["ProcedureStanding"];
                format: components["schemas"]["ExportFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueExchangeController_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["ImportUploadDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /**
             * @description `invalidRequest`: The request is not valid. Please check what is listed.
             *
             *     `fileEmpty`: The file is empty. Please choose it again.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `fileTooLarge`: The file is too large. Please scan or photograph it smaller. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueExchangeController_latest: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportListDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueExchangeController_progress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueExchangeController_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `importNotReady`: This import is being checked, under way or over. Look at how far it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueExchangeController_entries: {
        parameters: {
            query?: {
                kind?: components["schemas"]["ImportKind"];
                /** @description Only those with faults */
                faulty?: boolean;
                /** @description nextCursor of the page before */
                cursor?: number;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportEntriesDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueExchangeController_compare: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                position: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueExchangeController_apply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyImportDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `importNotReady`: This import is being checked, under way or over. Look at how far it is. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    PrefillSourcesController_sources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrefillSourcesDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    PrefillSourcesController_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentFormDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueController_list: {
        parameters: {
            query?: {
                /** @description Words of the name, or the beginning of the code */
                q?: string;
                /** @description Code of a field */
                field?: string;
                level?: number;
                standing?: components["schemas"]["ProcedureStanding"];
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CataloguePageDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProcedureDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureDraftDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `procedureExists`: The catalogue has a procedure of this code. Open that one to change it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueController_publishMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishManyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResultsDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `dayPassed`: This day has passed. Please choose today or later. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueController_closeMany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseManyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResultsDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `dayPassed`: This day has passed. Please choose today or later. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueController_procedure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueProcedureDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueController_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueController_compare: {
        parameters: {
            query: {
                from: number;
                to: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueController_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureDraftDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveProcedureDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureDraftDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `procedureChangedElsewhere`: Somebody else has just saved this draft. Nothing of yours is overwritten; look at theirs, then decide. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `procedureNotReadable`: This is not of the shape of a procedure; nothing was saved. Please mend what is listed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueController_beginDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureDraftDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueController_discard: {
        parameters: {
            query: {
                /** @description The revision that was read */
                revision: number;
            };
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `procedureChangedElsewhere`: Somebody else has just saved this draft. Nothing of yours is overwritten; look at theirs, then decide. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueController_impactOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImpactDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueProcedureDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `procedureChangedElsewhere`: Somebody else has just saved this draft. Nothing of yours is overwritten; look at theirs, then decide.
             *
             *     `versionScheduled`: A version is waiting to take effect. Please withdraw it first.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `dayPassed`: This day has passed. Please choose today or later.
             *
             *     `procedureNotReady`: It cannot be published yet. Please mend what is listed.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueProcedureDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    CatalogueController_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseProcedureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CatalogueProcedureDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `versionScheduled`: A version is waiting to take effect. Please withdraw it first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `dayPassed`: This day has passed. Please choose today or later. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ProcedureHistoryController_editing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ProcedureHistoryController_line: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                /** @description Of a line of the log */
                line: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparisonDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    LeavesController_list: {
        parameters: {
            query?: {
                /** @description One’s own agency when absent */
                agencyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveListDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    LeavesController_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLeaveDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `leaveOverlaps`: There is another leave of this officer in these days. Please change that one, or choose other days.
             *
             *     `leaveEnded`: This leave has ended. Please enter a new one.
             *
             *     `substituteAway`: Who is to stand in is away in these days too. Please choose somebody else.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `leaveDaysWrong`: The last day comes not before the first, and a leave lasts a year at most.
             *
             *     `leaveInPast`: These days are over. Please choose a last day of today or later.
             *
             *     `substituteSelf`: Nobody stands in for themselves. Please choose somebody else.
             *
             *     `substituteNotAble`: Who stands in has to be at work in the same agency, with the role that is needed. Please choose somebody else.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    LeavesController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLeaveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on.
             *
             *     `leaveOverlaps`: There is another leave of this officer in these days. Please change that one, or choose other days.
             *
             *     `leaveEnded`: This leave has ended. Please enter a new one.
             *
             *     `substituteAway`: Who is to stand in is away in these days too. Please choose somebody else.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `leaveDaysWrong`: The last day comes not before the first, and a leave lasts a year at most.
             *
             *     `leaveInPast`: These days are over. Please choose a last day of today or later.
             *
             *     `substituteSelf`: Nobody stands in for themselves. Please choose somebody else.
             *
             *     `substituteNotAble`: Who stands in has to be at work in the same agency, with the role that is needed. Please choose somebody else.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    LeavesController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveRevisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaveDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on.
             *
             *     `leaveEnded`: This leave has ended. Please enter a new one.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    LegalDocumentsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalDocumentListDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    LegalDocumentsController_currentControlSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    LegalDocumentsController_content: {
        parameters: {
            query?: {
                /** @description What it is printed on; its own paper when absent. A form of A5 is enlarged to A4 */
                paper?: components["schemas"]["Paper"];
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    RegisterController_list: {
        parameters: {
            query: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description First day on which the dossiers were received */
                from: string;
                /** @description Last day, included */
                to: string;
                /** @description One agency and those below it; all that the officer sees when absent */
                agencyId?: string;
                /** @description Code of a field */
                fieldCode?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterPageDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `registerPeriodWrong`: Choose a first day that is not after the last, no more than a year apart. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    RegisterController_file: {
        parameters: {
            query: {
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
                /** @description First day on which the dossiers were received */
                from: string;
                /** @description Last day, included */
                to: string;
                /** @description One agency and those below it; all that the officer sees when absent */
                agencyId?: string;
                /** @description Code of a field */
                fieldCode?: string;
                format: components["schemas"]["RegisterFormat"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `registerPeriodWrong`: Choose a first day that is not after the last, no more than a year apart.
             *
             *     `registerTooLarge`: The register is too long for one file. Choose a shorter period, one agency or one field.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DocumentTemplatesController_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTemplateListDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DocumentTemplatesController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["schemas"]["LegalDocumentKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveTemplateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTemplateListDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DocumentTemplatesController_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["schemas"]["LegalDocumentKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateRevisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTemplateListDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DocumentTemplatesController_publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["schemas"]["LegalDocumentKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishTemplateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTemplateListDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on.
             *
             *     `templateScheduled`: Another version waits for its day. Take it back first.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `templateNotReady`: The template cannot be used yet. Please put right what is listed; the draft is kept.
             *
             *     `templateDayTooEarly`: A new template holds from tomorrow at the earliest: documents of today may have been issued already.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DocumentTemplatesController_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["schemas"]["LegalDocumentKind"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentTemplateListDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    DocumentTemplatesController_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: components["schemas"]["LegalDocumentKind"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewTemplateDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    NationalCatalogueController_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalStatusDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    NationalCatalogueController_run: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalStatusDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    NationalCatalogueController_list: {
        parameters: {
            query?: {
                kind?: components["schemas"]["NationalChangeKind"];
                /** @description Only what our catalogue has, or has not */
                ours?: boolean;
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalChangePageDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    NationalCatalogueController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NationalChangeDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    NationalCatalogueController_take: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeNationalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenNationalDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /**
             * @description `nationalProcedureChanged`: This procedure or its draft has just changed. Nothing was taken over; look at it again, then decide.
             *
             *     `procedureChangedElsewhere`: Somebody else has just saved this draft. Nothing of yours is overwritten; look at theirs, then decide.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `procedureNotReadable`: This is not of the shape of a procedure; nothing was saved. Please mend what is listed. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    NationalCatalogueController_seen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkSeenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkedSeenDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OfficersController_list: {
        parameters: {
            query?: {
                /** @description Part of a name, a user name or a position; diacritics do not matter */
                q?: string;
                agencyId?: string;
                role?: components["schemas"]["StaffRole"];
                state?: components["schemas"]["OfficerState"];
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerPageDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OfficersController_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOfficerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitialPasswordDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `systemAdminOnly`: Only a system administrator gives administrator roles and keeps administrators’ accounts.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `userNameTaken`: This user name is taken. Please choose another. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `agencyNotInForce`: The chosen agency does not exist any more. Please choose another.
             *
             *     `roleNeeded`: Please choose at least one role.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OfficersController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerDetailDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OfficersController_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOfficerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerDetailDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `ownAccount`: You cannot change your own authority or lock yourself. Please ask another administrator.
             *
             *     `systemAdminOnly`: Only a system administrator gives administrator roles and keeps administrators’ accounts.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on.
             *
             *     `lastSystemAdmin`: This is the last working system administrator. Please give the role to somebody else first.
             *
             *     `officerHoldsDossiers`: This officer has dossiers that are not decided yet.
             *
             *     `officerStateDiffers`: The account is not in a state that allows this. Please reload.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `agencyNotInForce`: The chosen agency does not exist any more. Please choose another.
             *
             *     `roleNeeded`: Please choose at least one role.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OfficersController_lock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockOfficerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerDetailDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `ownAccount`: You cannot change your own authority or lock yourself. Please ask another administrator.
             *
             *     `systemAdminOnly`: Only a system administrator gives administrator roles and keeps administrators’ accounts.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on.
             *
             *     `lastSystemAdmin`: This is the last working system administrator. Please give the role to somebody else first.
             *
             *     `officerHoldsDossiers`: This officer has dossiers that are not decided yet.
             *
             *     `officerStateDiffers`: The account is not in a state that allows this. Please reload.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OfficersController_unlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficerRevisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerDetailDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `ownAccount`: You cannot change your own authority or lock yourself. Please ask another administrator.
             *
             *     `systemAdminOnly`: Only a system administrator gives administrator roles and keeps administrators’ accounts.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on.
             *
             *     `officerStateDiffers`: The account is not in a state that allows this. Please reload.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OfficersController_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndOfficerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfficerDetailDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `ownAccount`: You cannot change your own authority or lock yourself. Please ask another administrator.
             *
             *     `systemAdminOnly`: Only a system administrator gives administrator roles and keeps administrators’ accounts.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on.
             *
             *     `lastSystemAdmin`: This is the last working system administrator. Please give the role to somebody else first.
             *
             *     `officerHoldsDossiers`: This officer has dossiers that are not decided yet.
             *
             *     `officerStateDiffers`: The account is not in a state that allows this. Please reload.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    OfficersController_resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfficerRevisionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InitialPasswordDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `ownAccount`: You cannot change your own authority or lock yourself. Please ask another administrator.
             *
             *     `systemAdminOnly`: Only a system administrator gives administrator roles and keeps administrators’ accounts.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `changedElsewhere`: Somebody else has just changed this. Please look again, then go on.
             *
             *     `officerStateDiffers`: The account is not in a state that allows this. Please reload.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    PracticeRunsController_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeRunListDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    PracticeRunsController_begin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPracticeRunDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeRunDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `practiceLimitReached`: This procedure has too many practice runs. Please delete some old ones, then begin again.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    PracticeRunsController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeRunDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    PracticeRunsController_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavePracticeRunDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeRunDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `draftChangedElsewhere`: The draft was changed elsewhere. Please choose which one to keep.
             *
             *     `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `agencyNotCompetent`: This agency does not decide this procedure. Please choose another. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    PracticeRunsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    PracticeRunsController_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitPracticeRunDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeRunDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `draftChangedElsewhere`: The draft was changed elsewhere. Please choose which one to keep.
             *
             *     `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `uploadRunning`: A file is still being uploaded. Please wait until it is done and submit again.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `invalidAnswers`: Some answers are missing or not right. All that you entered is kept.
             *
             *     `agencyNotInForce`: The chosen agency does not exist any more. Please choose another.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    PracticeRunsController_act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PracticeActDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeRunDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            /**
             * @description `roleNotAllowed`: Your role may not do this with the dossier.
             *
             *     `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `dossierChanged`: Somebody else has just changed the dossier. Please look again before you decide.
             *
             *     `supplementAlreadyRequested`: A supplement has been asked for once. A leader has to allow a further one, with a reason.
             *
             *     `uploadRunning`: A file is still being uploaded. Please wait until it is done and submit again.
             *
             *     `transactionReused`: The transaction id was used for something else. Please reload the page.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `invalidAnswers`: Some answers are missing or not right. All that you entered is kept.
             *
             *     `reasonMissing`: Please give a reason.
             *
             *     `supplementEmpty`: Please name at least one thing to complete.
             *
             *     `itemsStillOpen`: Something that was asked for is neither corrected nor handed in. Add it, or say in the message why it stays as it is.
             */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    PracticeFilesController_attach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeFileDto"];
                };
            };
            /**
             * @description `invalidRequest`: The request is not valid. Please check what is listed.
             *
             *     `fileEmpty`: The file is empty. Please choose it again.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `actionNotOpen`: The dossier is not at a step that allows this. Please reload it.
             *
             *     `tooManyFiles`: There are too many files. Please merge or remove some.
             */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `fileTooLarge`: The file is too large. Please scan or photograph it smaller. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `fileTypeRefused`: This kind of file cannot be used. Please attach a JPG or PNG photo, or a PDF. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    PracticeFilesController_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    PracticeFilesController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            /**
             * @description `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    PracticeFilesController_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                id: string;
                resultCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    PresenceController_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    PresenceController_beat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceBeatDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    PresenceController_leave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                tabId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ProcedureFilesController_upload: {
        parameters: {
            query: {
                /** @description A form to fill in (Word, Excel, PDF), or a picture of a good paper (JPG, PNG) */
                purpose: components["schemas"]["PaperFilePurpose"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["PaperFileUploadDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureFileDto"];
                };
            };
            /**
             * @description `invalidRequest`: The request is not valid. Please check what is listed.
             *
             *     `fileEmpty`: The file is empty. Please choose it again.
             */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded.csrfTokenInvalid"];
            /** @description `paperFileTooLarge`: The file is larger than 10 MB and was not taken. Save it with smaller pictures, or split it. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /**
             * @description `macrosRefused`: This file carries macros and was not taken. Save it as .docx or .xlsx without macros.
             *
             *     `templateTypeRefused`: A template has to be Word (.docx, .doc), Excel (.xlsx) or PDF. Save it as one of these.
             *
             *     `exampleTypeRefused`: An example has to be a JPG or PNG picture.
             */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ProcedureFilesController_download: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ProceduresController_search: {
        parameters: {
            query?: {
                /** @description Words as people type them, with or without diacritics */
                q?: string;
                /** @description Code of a field */
                field?: string;
                lifeEvent?: string;
                /** @description nextCursor of the page before */
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedurePageDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ProceduresController_fields: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldListDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ProceduresController_published: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureDto"];
                };
            };
            400: components["responses"]["invalidRequest"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    ProceduresController_version: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcedureDto"];
                };
            };
            /** @description `invalidRequest`: The request is not valid. Please check what is listed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    AttachmentsController_content: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["forbidden.passwordChangeNeeded"];
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    AttachmentsController_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["invalidRequest"];
            401: components["responses"]["notSignedIn"];
            /**
             * @description `forbidden`: You may not do this.
             *
             *     `passwordChangeNeeded`: Please choose a password of your own before you work.
             *
             *     `csrfTokenInvalid`: The session has changed. Please reload the page and try again.
             */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    SharedFilesController_open: {
        parameters: {
            query: {
                /** @description Seconds since 1970 until which the link holds */
                until: unknown;
                /** @description Signature of the file and of the end, base64url */
                signature: unknown;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["invalidRequest"];
            /** @description `fileLinkWrong`: The link to this file is not right. Copy all of it again, or open the file from the dossier on the province’s portal. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `notFound`: This was not found. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            /** @description `fileLinkExpired`: The link to this file has expired. Open the file from the dossier on the province’s portal, or ask the agency that has it. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemDto"];
                };
            };
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
    LiveController_changes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["DossierChangeDto"];
                };
            };
            401: components["responses"]["notSignedIn"];
            403: components["responses"]["passwordChangeNeeded"];
            500: components["responses"]["internal"];
            503: components["responses"]["unavailable"];
        };
    };
}
