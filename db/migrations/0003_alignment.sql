CREATE TABLE `comments` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`subject_tenant_id` text NOT NULL,
	`subject_plan_id` text NOT NULL,
	`subject_version` integer NOT NULL,
	`priority_id` text,
	`divergence_id` text,
	`text` text NOT NULL,
	`recorded_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	`withdrawn_on` text,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_tenant_id`,`subject_plan_id`,`subject_version`) REFERENCES `shared_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_tenant_id`,`subject_plan_id`,`subject_version`,`priority_id`) REFERENCES `priorities`(`tenant_id`,`plan_id`,`version`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_tenant_id`,`divergence_id`) REFERENCES `divergences`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `comments_subject` ON `comments` (`subject_tenant_id`,`subject_plan_id`,`subject_version`);--> statement-breakpoint
CREATE TABLE `discussions` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`subject_tenant_id` text NOT NULL,
	`subject_plan_id` text NOT NULL,
	`subject_version` integer NOT NULL,
	`divergence_id` text NOT NULL,
	`on_day` text NOT NULL,
	`outcome` text NOT NULL,
	`note` text NOT NULL,
	`owner` text,
	`due_on` text,
	`review_on` text,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_tenant_id`,`subject_plan_id`,`subject_version`) REFERENCES `shared_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_tenant_id`,`divergence_id`) REFERENCES `divergences`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `discussions_divergence` ON `discussions` (`subject_tenant_id`,`divergence_id`);--> statement-breakpoint
CREATE TABLE `divergence_replies` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`divergence_id` text NOT NULL,
	`answer` text NOT NULL,
	`evidence` text NOT NULL,
	`passages_hash` text NOT NULL,
	`recorded_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`divergence_id`) REFERENCES `divergences`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `divergence_replies_divergence` ON `divergence_replies` (`tenant_id`,`divergence_id`);--> statement-breakpoint
CREATE TABLE `item_answers` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`item_kind` text NOT NULL,
	`item_id` text NOT NULL,
	`strategy_tenant_id` text NOT NULL,
	`strategy_plan_id` text NOT NULL,
	`strategy_version` integer NOT NULL,
	`answer` text NOT NULL,
	`note` text,
	`recorded_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	`ended_at` integer,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`) REFERENCES `plan_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`strategy_tenant_id`,`strategy_plan_id`,`strategy_version`) REFERENCES `shared_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `item_answers_version` ON `item_answers` (`tenant_id`,`plan_id`,`version`) WHERE "item_answers"."ended_at" is null;--> statement-breakpoint
CREATE TABLE `link_reviews` (
	`tenant_id` text NOT NULL,
	`link_id` text NOT NULL,
	`strategy_tenant_id` text NOT NULL,
	`strategy_plan_id` text NOT NULL,
	`strategy_version` integer NOT NULL,
	`proposed_priority_id` text,
	`score` real NOT NULL,
	`noticed_on` text NOT NULL,
	`settled_at` integer,
	`settled_by` text,
	PRIMARY KEY(`tenant_id`, `link_id`, `strategy_tenant_id`, `strategy_plan_id`, `strategy_version`),
	FOREIGN KEY (`settled_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`link_id`) REFERENCES `links`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`strategy_tenant_id`,`strategy_plan_id`,`strategy_version`) REFERENCES `shared_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `rejected_suggestions` (
	`tenant_id` text NOT NULL,
	`item_kind` text NOT NULL,
	`item_id` text NOT NULL,
	`subject_tenant_id` text NOT NULL,
	`subject_priority_id` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	PRIMARY KEY(`tenant_id`, `item_kind`, `item_id`, `subject_tenant_id`, `subject_priority_id`),
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_tenant_id`) REFERENCES `tenants`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `statements` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`municipality` text NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`local_priority_id` text NOT NULL,
	`subject_tenant_id` text NOT NULL,
	`subject_plan_id` text NOT NULL,
	`subject_version` integer NOT NULL,
	`subject_priority_id` text NOT NULL,
	`evidence` text NOT NULL,
	`passages_hash` text NOT NULL,
	`recorded_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	`ended_at` integer,
	`ended_on` text,
	`end_reason` text,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality`,`plan_id`,`version`) REFERENCES `plan_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_tenant_id`,`subject_plan_id`,`subject_version`) REFERENCES `shared_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `statements_municipality` ON `statements` (`municipality`,`plan_id`) WHERE "statements"."ended_at" is null;--> statement-breakpoint
CREATE TABLE `thesaurus_concepts` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`preferred` text NOT NULL,
	`alternatives` text NOT NULL,
	`theme` text,
	`broader` text,
	`removed` integer DEFAULT false NOT NULL,
	`recorded_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	PRIMARY KEY(`tenant_id`, `id`, `version`),
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `thesaurus_concepts_version` ON `thesaurus_concepts` (`tenant_id`,`version`);--> statement-breakpoint
CREATE TABLE `good_practices` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`measure_id` text NOT NULL,
	`lesson` text NOT NULL,
	`contact` text NOT NULL,
	`shared_on` text NOT NULL,
	`shared_at` integer NOT NULL,
	`shared_by` text,
	`withdrawn_on` text,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`shared_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`) REFERENCES `shared_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`,`measure_id`) REFERENCES `measures`(`tenant_id`,`plan_id`,`version`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `good_practices_measure` ON `good_practices` (`tenant_id`,`plan_id`,`measure_id`) WHERE "good_practices"."withdrawn_on" is null;--> statement-breakpoint
CREATE TABLE `partnership_items` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`partnership_tenant_id` text NOT NULL,
	`partnership_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`priority_id` text,
	`measure_id` text,
	`recorded_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	`ended_at` integer,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`partnership_tenant_id`,`partnership_id`) REFERENCES `partnerships`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`,`priority_id`) REFERENCES `priorities`(`tenant_id`,`plan_id`,`version`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`,`measure_id`) REFERENCES `measures`(`tenant_id`,`plan_id`,`version`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `partnership_items_partnership` ON `partnership_items` (`partnership_tenant_id`,`partnership_id`);--> statement-breakpoint
CREATE TABLE `partnerships` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`name` text NOT NULL,
	`theme` text NOT NULL,
	`lead` text NOT NULL,
	`parties` text NOT NULL,
	`period_from` text NOT NULL,
	`period_to` text,
	`approach` text NOT NULL,
	`shared_on` text,
	`ended_on` text,
	`revision` integer DEFAULT 1 NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `__new_findings` (
	`tenant_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`divergence_id` text NOT NULL,
	`subject_tenant_id` text,
	`subject_plan_id` text,
	`subject_version` integer,
	`why` text NOT NULL,
	`passages_hash` text NOT NULL,
	`since` text NOT NULL,
	`from_on` text NOT NULL,
	`until_on` text,
	PRIMARY KEY(`tenant_id`, `plan_id`, `version`, `divergence_id`, `from_on`),
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`) REFERENCES `plan_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`divergence_id`) REFERENCES `divergences`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_tenant_id`,`subject_plan_id`,`subject_version`) REFERENCES `shared_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_findings`("tenant_id", "plan_id", "version", "divergence_id", "subject_tenant_id", "subject_plan_id", "subject_version", "why", "passages_hash", "since", "from_on", "until_on") SELECT "tenant_id", "plan_id", "version", "divergence_id", "subject_tenant_id", "subject_plan_id", "subject_version", "why", "passages_hash", "since", date('now'), NULL FROM `findings`;--> statement-breakpoint
DROP TABLE `findings`;--> statement-breakpoint
ALTER TABLE `__new_findings` RENAME TO `findings`;--> statement-breakpoint
CREATE INDEX `findings_divergence` ON `findings` (`tenant_id`,`divergence_id`);--> statement-breakpoint
ALTER TABLE `tenants` ADD `four_eyes` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `measures` ADD `origin_tenant_id` text;--> statement-breakpoint
CREATE TABLE `__new_cells` (
	`tenant_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`subject_tenant_id` text NOT NULL,
	`subject_plan_id` text NOT NULL,
	`subject_version` integer NOT NULL,
	`subject_priority_id` text NOT NULL,
	`state` text NOT NULL,
	`relation` text,
	`derived` integer NOT NULL,
	`certain` integer NOT NULL,
	`conflict` text,
	`path` text,
	`depth` integer NOT NULL,
	`nominal` integer NOT NULL,
	`level` text,
	`local_items` text NOT NULL,
	`to_confirm` integer DEFAULT false NOT NULL,
	`from_on` text NOT NULL,
	`until_on` text,
	PRIMARY KEY(`tenant_id`, `plan_id`, `version`, `subject_tenant_id`, `subject_plan_id`, `subject_version`, `subject_priority_id`, `from_on`),
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`) REFERENCES `plan_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_tenant_id`,`subject_plan_id`,`subject_version`) REFERENCES `shared_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_cells`("tenant_id", "plan_id", "version", "subject_tenant_id", "subject_plan_id", "subject_version", "subject_priority_id", "state", "relation", "derived", "certain", "conflict", "path", "depth", "nominal", "level", "local_items", "to_confirm", "from_on", "until_on") SELECT "tenant_id", "plan_id", "version", "subject_tenant_id", "subject_plan_id", "subject_version", "subject_priority_id", "state", "relation", "derived", "certain", "conflict", "path", "depth", "nominal", "level", "local_items", 0, date('now'), NULL FROM `cells`;--> statement-breakpoint
DROP TABLE `cells`;--> statement-breakpoint
ALTER TABLE `__new_cells` RENAME TO `cells`;--> statement-breakpoint
CREATE TABLE `__new_links` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`priority_id` text,
	`goal_id` text,
	`uvp_id` text,
	`uvp_version` integer,
	`measure_id` text,
	`subject_tenant_id` text NOT NULL,
	`subject_plan_id` text NOT NULL,
	`subject_version` integer NOT NULL,
	`subject_priority_id` text NOT NULL,
	`relation` text NOT NULL,
	`note` text,
	`recorded_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	`ended_at` integer,
	`passages_hash` text,
	`state` text DEFAULT 'vastgelegd' NOT NULL,
	`carried_from` text,
	`carried_score` real,
	`confirmed_by` text,
	`confirmed_at` integer,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`carried_from`) REFERENCES `links`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`) REFERENCES `plan_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`,`priority_id`) REFERENCES `priorities`(`tenant_id`,`plan_id`,`version`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`,`goal_id`) REFERENCES `goals`(`tenant_id`,`plan_id`,`version`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`uvp_id`,`uvp_version`,`measure_id`) REFERENCES `measures`(`tenant_id`,`plan_id`,`version`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_tenant_id`,`subject_plan_id`,`subject_version`) REFERENCES `shared_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_tenant_id`,`subject_plan_id`,`subject_version`,`subject_priority_id`) REFERENCES `priorities`(`tenant_id`,`plan_id`,`version`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_links`("tenant_id", "id", "plan_id", "version", "priority_id", "goal_id", "uvp_id", "uvp_version", "measure_id", "subject_tenant_id", "subject_plan_id", "subject_version", "subject_priority_id", "relation", "note", "recorded_on", "recorded_at", "recorded_by", "ended_at", "passages_hash", "state", "carried_from", "carried_score", "confirmed_by", "confirmed_at") SELECT "tenant_id", "id", "plan_id", "version", "priority_id", "goal_id", "uvp_id", "uvp_version", "measure_id", "subject_tenant_id", "subject_plan_id", "subject_version", "subject_priority_id", "relation", "note", "recorded_on", "recorded_at", "recorded_by", "ended_at", NULL, 'vastgelegd', NULL, NULL, NULL, NULL FROM `links`;--> statement-breakpoint
DROP TABLE `links`;--> statement-breakpoint
ALTER TABLE `__new_links` RENAME TO `links`;--> statement-breakpoint
CREATE INDEX `links_version` ON `links` (`tenant_id`,`plan_id`,`version`) WHERE "links"."ended_at" is null;--> statement-breakpoint
CREATE TRIGGER `statements_about_shared` BEFORE INSERT ON `statements`
WHEN NEW.`tenant_id` <> NEW.`municipality` AND NOT EXISTS (SELECT 1 FROM `shared_versions` s WHERE s.`tenant_id` = NEW.`municipality` AND s.`plan_id` = NEW.`plan_id` AND s.`version` = NEW.`version`)
BEGIN SELECT RAISE(ABORT, 'another tenant speaks only about what was shared'); END;
