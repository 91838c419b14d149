CREATE TABLE `plan_sections` (
	`tenant_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`number` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`kind` text NOT NULL,
	`field` text,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`sources` text DEFAULT '[]' NOT NULL,
	`conclusion` text,
	PRIMARY KEY(`tenant_id`, `plan_id`, `version`, `id`),
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`) REFERENCES `plan_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `participation_moments` (
	`tenant_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`id` text NOT NULL,
	`nr` integer,
	`on_day` text NOT NULL,
	`form` text NOT NULL,
	`title` text NOT NULL,
	`with_whom` text NOT NULL,
	`asked` text NOT NULL,
	`returned` text NOT NULL,
	`done` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `plan_id`, `id`),
	FOREIGN KEY (`tenant_id`,`plan_id`) REFERENCES `trajects`(`tenant_id`,`plan_id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `traject_documents` (
	`tenant_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`id` text NOT NULL,
	`nr` integer NOT NULL,
	`title` text NOT NULL,
	`url` text,
	`kenmerk` text,
	`import_id` text,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `plan_id`, `id`),
	FOREIGN KEY (`tenant_id`,`plan_id`,`nr`) REFERENCES `traject_steps`(`tenant_id`,`plan_id`,`nr`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`import_id`) REFERENCES `imports`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `traject_postponements` (
	`tenant_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`id` text NOT NULL,
	`nr` integer NOT NULL,
	`from_day` text,
	`to_day` text NOT NULL,
	`reason` text NOT NULL,
	`on_day` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	PRIMARY KEY(`tenant_id`, `plan_id`, `id`),
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`plan_id`,`nr`) REFERENCES `traject_steps`(`tenant_id`,`plan_id`,`nr`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `traject_templates` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`title` text NOT NULL,
	`steps` text NOT NULL,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`slug`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `deciding_bodies` (
	`tenant_id` text NOT NULL,
	`kind` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`tenant_id`, `kind`),
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`slug`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `lint_dismissals` (
	`tenant_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`rule` text NOT NULL,
	`item_id` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	PRIMARY KEY(`tenant_id`, `plan_id`, `rule`, `item_id`),
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`plan_id`) REFERENCES `plans`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `paper_texts` (
	`tenant_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`paper` text NOT NULL,
	`section` text NOT NULL,
	`body` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`updated_at` integer NOT NULL,
	`updated_by` text,
	PRIMARY KEY(`tenant_id`, `plan_id`, `paper`, `section`),
	FOREIGN KEY (`updated_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`plan_id`) REFERENCES `plans`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `paper_texts_plan` ON `paper_texts` (`tenant_id`,`plan_id`);--> statement-breakpoint
CREATE TABLE `plan_edits` (
	`tenant_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`item_id` text NOT NULL,
	`revision` integer NOT NULL,
	`fields` text NOT NULL,
	`removed` integer NOT NULL,
	`at` integer NOT NULL,
	`by` text,
	PRIMARY KEY(`tenant_id`, `plan_id`, `version`, `kind`, `item_id`, `revision`),
	FOREIGN KEY (`by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`) REFERENCES `plan_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `goal_evaluations` (
	`tenant_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`id` text NOT NULL,
	`goal_id` text NOT NULL,
	`on_day` text NOT NULL,
	`attainable` text NOT NULL,
	`relevant` text NOT NULL,
	`outcome` text NOT NULL,
	`text` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	PRIMARY KEY(`tenant_id`, `plan_id`, `id`),
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`plan_id`) REFERENCES `plans`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `goal_evaluations_goal` ON `goal_evaluations` (`tenant_id`,`plan_id`,`goal_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `measure_reports` (
	`tenant_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`id` text NOT NULL,
	`measure_id` text NOT NULL,
	`period` text NOT NULL,
	`on_day` text NOT NULL,
	`state` text NOT NULL,
	`text` text NOT NULL,
	`unchanged` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	PRIMARY KEY(`tenant_id`, `plan_id`, `id`),
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`plan_id`) REFERENCES `plans`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `measure_reports_measure` ON `measure_reports` (`tenant_id`,`plan_id`,`measure_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `__new_decisions` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer,
	`body` text NOT NULL,
	`date` text,
	`proposed` text,
	`kenmerk` text,
	`status` text NOT NULL,
	`effect` text NOT NULL,
	`until` text,
	`until_event` text,
	`expected` text,
	`quote` text,
	`votes_for` integer,
	`votes_against` integer,
	`vote_note` text,
	`document_title` text,
	`document_url` text,
	`note` text,
	`amendments` text DEFAULT '[]' NOT NULL,
	`secrecy_ground` text,
	`fictitious` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`plan_id`) REFERENCES `plans`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`) REFERENCES `plan_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_decisions`(`tenant_id`, `id`, `plan_id`, `body`, `date`, `proposed`, `kenmerk`, `status`, `effect`, `until`, `until_event`, `expected`, `quote`, `fictitious`, `recorded_at`, `recorded_by`) SELECT `tenant_id`, `id`, `plan_id`, `body`, `date`, `proposed`, `kenmerk`, `status`, `effect`, `until`, `until_event`, `expected`, `quote`, `fictitious`, `recorded_at`, `recorded_by` FROM `decisions`;--> statement-breakpoint
DROP TABLE `decisions`;--> statement-breakpoint
ALTER TABLE `__new_decisions` RENAME TO `decisions`;--> statement-breakpoint
CREATE INDEX `decisions_plan` ON `decisions` (`tenant_id`,`plan_id`);--> statement-breakpoint
ALTER TABLE `goals` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `measures` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `measures` ADD `instrument` text;--> statement-breakpoint
ALTER TABLE `measures` ADD `result` text;--> statement-breakpoint
ALTER TABLE `measures` ADD `budget` text;--> statement-breakpoint
ALTER TABLE `measures` ADD `quarter_from` text;--> statement-breakpoint
ALTER TABLE `measures` ADD `quarter_to` text;--> statement-breakpoint
ALTER TABLE `measures` ADD `origin_plan_id` text;--> statement-breakpoint
ALTER TABLE `measures` ADD `origin_measure_id` text;--> statement-breakpoint
ALTER TABLE `plan_versions` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `priorities` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `priorities` ADD `why_rich` text;--> statement-breakpoint
ALTER TABLE `priorities` ADD `approach_rich` text;--> statement-breakpoint
ALTER TABLE `priorities` ADD `origins` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `priorities` ADD `partners` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `priorities` ADD `om_effort` text;--> statement-breakpoint
ALTER TABLE `priorities` ADD `task_field` text;--> statement-breakpoint
ALTER TABLE `traject_steps` ADD `parties` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `traject_steps` ADD `note` text;--> statement-breakpoint
ALTER TABLE `traject_steps` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `trajects` ADD `team` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `trajects` ADD `budget` text;--> statement-breakpoint
ALTER TABLE `trajects` ADD `frameworks` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `trajects` ADD `parties` text DEFAULT '[]' NOT NULL;--> statement-breakpoint
ALTER TABLE `trajects` ADD `visibility` text DEFAULT 'concept' NOT NULL;--> statement-breakpoint
ALTER TABLE `trajects` ADD `shared_on` text;--> statement-breakpoint
ALTER TABLE `trajects` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `trajects` ADD `fictitious` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE TRIGGER `plan_sections_frozen_insert` BEFORE INSERT ON `plan_sections`
WHEN EXISTS (SELECT 1 FROM `shared_versions` s WHERE s.`tenant_id` = NEW.`tenant_id` AND s.`plan_id` = NEW.`plan_id` AND s.`version` = NEW.`version`)
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;--> statement-breakpoint
CREATE TRIGGER `plan_sections_frozen_update` BEFORE UPDATE ON `plan_sections`
WHEN EXISTS (SELECT 1 FROM `shared_versions` s WHERE s.`tenant_id` = OLD.`tenant_id` AND s.`plan_id` = OLD.`plan_id` AND s.`version` = OLD.`version`)
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;--> statement-breakpoint
CREATE TRIGGER `plan_sections_frozen_delete` BEFORE DELETE ON `plan_sections`
WHEN EXISTS (SELECT 1 FROM `shared_versions` s WHERE s.`tenant_id` = OLD.`tenant_id` AND s.`plan_id` = OLD.`plan_id` AND s.`version` = OLD.`version`)
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;--> statement-breakpoint
CREATE TRIGGER `measure_reports_no_update` BEFORE UPDATE ON `measure_reports`
BEGIN SELECT RAISE(ABORT, 'a report stays as it was given'); END;--> statement-breakpoint
CREATE TRIGGER `measure_reports_no_delete` BEFORE DELETE ON `measure_reports`
BEGIN SELECT RAISE(ABORT, 'a report stays as it was given'); END;--> statement-breakpoint
CREATE TRIGGER `goal_evaluations_no_update` BEFORE UPDATE ON `goal_evaluations`
BEGIN SELECT RAISE(ABORT, 'an evaluation stays as it was given'); END;--> statement-breakpoint
CREATE TRIGGER `goal_evaluations_no_delete` BEFORE DELETE ON `goal_evaluations`
BEGIN SELECT RAISE(ABORT, 'an evaluation stays as it was given'); END;--> statement-breakpoint
CREATE TRIGGER `traject_postponements_no_update` BEFORE UPDATE OF `tenant_id`, `plan_id`, `id`, `from_day`, `to_day`, `reason`, `on_day`, `recorded_at`, `recorded_by` ON `traject_postponements`
BEGIN SELECT RAISE(ABORT, 'a postponement stays as it was recorded'); END;--> statement-breakpoint
CREATE TRIGGER `traject_postponements_no_delete` BEFORE DELETE ON `traject_postponements`
BEGIN SELECT RAISE(ABORT, 'a postponement stays as it was recorded'); END;
