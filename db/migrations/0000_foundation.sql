CREATE TABLE `bodies` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`cbs_code` text
) STRICT;
--> statement-breakpoint
CREATE TABLE `invitations` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`email` text NOT NULL,
	`role` text NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`revoked_at` integer,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`slug`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token_hash_unique` ON `invitations` (`token_hash`);--> statement-breakpoint
CREATE TABLE `kept_forms` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`path` text NOT NULL,
	`fields` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `members` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`started_at` integer NOT NULL,
	`ended_at` integer,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `members_active` ON `members` (`user_id`,`tenant_id`) WHERE "members"."ended_at" is null;--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`key` text PRIMARY KEY NOT NULL,
	`points` integer NOT NULL,
	`expire` integer
) STRICT;
--> statement-breakpoint
CREATE TABLE `region_members` (
	`tenant_id` text NOT NULL,
	`body_id` text NOT NULL,
	`from_on` text NOT NULL,
	`until_on` text,
	PRIMARY KEY(`tenant_id`, `body_id`, `from_on`),
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `region_members_body` ON `region_members` (`body_id`,`tenant_id`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `tenants` (
	`slug` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`body_id` text NOT NULL,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `tenants_body_id_unique` ON `tenants` (`body_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text,
	`created_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`plan_id` text NOT NULL,
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
	`fictitious` integer NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`plan_id`) REFERENCES `plans`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `decisions_plan` ON `decisions` (`tenant_id`,`plan_id`);--> statement-breakpoint
CREATE TABLE `goals` (
	`tenant_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`number` text NOT NULL,
	`priority_id` text NOT NULL,
	`text` text NOT NULL,
	`indicator_key` text,
	`indicator_name` text,
	`unit` text,
	`direction` text,
	`baseline` real,
	`baseline_year` integer,
	`target` real,
	`target_year` integer,
	`source` text,
	PRIMARY KEY(`tenant_id`, `plan_id`, `version`, `id`),
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`,`priority_id`) REFERENCES `priorities`(`tenant_id`,`plan_id`,`version`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `measures` (
	`tenant_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`number` text NOT NULL,
	`title` text NOT NULL,
	`priority_id` text NOT NULL,
	`goal_id` text,
	`owner` text,
	`partners` text NOT NULL,
	`means` text,
	`planning` text,
	`report_on` text,
	`report_text` text,
	PRIMARY KEY(`tenant_id`, `plan_id`, `version`, `id`),
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`) REFERENCES `plan_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `plan_versions` (
	`tenant_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`title` text NOT NULL,
	`status` text NOT NULL,
	`period_from` text NOT NULL,
	`period_to` text NOT NULL,
	`basis` text,
	`uvp_years` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `plan_id`, `version`),
	FOREIGN KEY (`tenant_id`,`plan_id`) REFERENCES `plans`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `plans` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`kind` text NOT NULL,
	`layer` text NOT NULL,
	`carries_out` text,
	`follows` text,
	`fictitious` integer NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`carries_out`) REFERENCES `plans`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`follows`) REFERENCES `plans`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `priorities` (
	`tenant_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`number` text NOT NULL,
	`title` text NOT NULL,
	`level` text NOT NULL,
	`why` text NOT NULL,
	`approach` text NOT NULL,
	`police_effort` text,
	`budget` text,
	PRIMARY KEY(`tenant_id`, `plan_id`, `version`, `id`),
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`) REFERENCES `plan_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `priority_predecessors` (
	`tenant_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`id` text NOT NULL,
	`priority_id` text,
	`before_plan_id` text NOT NULL,
	`before_priority_id` text,
	`succession` text NOT NULL,
	PRIMARY KEY(`tenant_id`, `plan_id`, `version`, `id`),
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`,`priority_id`) REFERENCES `priorities`(`tenant_id`,`plan_id`,`version`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`before_plan_id`) REFERENCES `plans`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `priority_themes` (
	`tenant_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`priority_id` text NOT NULL,
	`theme` text NOT NULL,
	PRIMARY KEY(`tenant_id`, `plan_id`, `version`, `priority_id`, `theme`),
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`,`priority_id`) REFERENCES `priorities`(`tenant_id`,`plan_id`,`version`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `shared_versions` (
	`tenant_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`content_hash` text NOT NULL,
	`frozen_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `plan_id`, `version`),
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`) REFERENCES `plan_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `shares` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`plan_id` text NOT NULL,
	`version` integer NOT NULL,
	`visibility` text NOT NULL,
	`from_on` text NOT NULL,
	`until_on` text,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`) REFERENCES `shared_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `shares_version` ON `shares` (`tenant_id`,`plan_id`,`version`);--> statement-breakpoint
CREATE TABLE `cells` (
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
	PRIMARY KEY(`tenant_id`, `plan_id`, `version`, `subject_tenant_id`, `subject_plan_id`, `subject_version`, `subject_priority_id`),
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`) REFERENCES `plan_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_tenant_id`,`subject_plan_id`,`subject_version`) REFERENCES `shared_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `divergences` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`identity` text NOT NULL,
	`kind` text NOT NULL,
	`subject_tenant_id` text,
	`subject_priority_id` text,
	`local_item_id` text,
	`discriminator` text,
	`since` text NOT NULL,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_tenant_id`) REFERENCES `tenants`(`slug`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `divergences_identity` ON `divergences` (`tenant_id`,`identity`);--> statement-breakpoint
CREATE TABLE `findings` (
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
	PRIMARY KEY(`tenant_id`, `plan_id`, `version`, `divergence_id`),
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`) REFERENCES `plan_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`divergence_id`) REFERENCES `divergences`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_tenant_id`,`subject_plan_id`,`subject_version`) REFERENCES `shared_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `findings_divergence` ON `findings` (`tenant_id`,`divergence_id`);--> statement-breakpoint
CREATE TABLE `links` (
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
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`) REFERENCES `plan_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`,`priority_id`) REFERENCES `priorities`(`tenant_id`,`plan_id`,`version`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`plan_id`,`version`,`goal_id`) REFERENCES `goals`(`tenant_id`,`plan_id`,`version`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`uvp_id`,`uvp_version`,`measure_id`) REFERENCES `measures`(`tenant_id`,`plan_id`,`version`,`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_tenant_id`,`subject_plan_id`,`subject_version`) REFERENCES `shared_versions`(`tenant_id`,`plan_id`,`version`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`subject_tenant_id`,`subject_plan_id`,`subject_version`,`subject_priority_id`) REFERENCES `priorities`(`tenant_id`,`plan_id`,`version`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `links_version` ON `links` (`tenant_id`,`plan_id`,`version`) WHERE "links"."ended_at" is null;--> statement-breakpoint
CREATE TABLE `positions` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`divergence_id` text NOT NULL,
	`kind` text NOT NULL,
	`reason` text NOT NULL,
	`motivation` text NOT NULL,
	`body` text,
	`decided_on` text,
	`kenmerk` text,
	`review_on` text,
	`status` text NOT NULL,
	`passages_hash` text NOT NULL,
	`recorded_on` text NOT NULL,
	`recorded_at` integer NOT NULL,
	`recorded_by` text,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`recorded_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`tenant_id`,`divergence_id`) REFERENCES `divergences`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `positions_divergence` ON `positions` (`tenant_id`,`divergence_id`,`recorded_at`);--> statement-breakpoint
CREATE TABLE `imports` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`file_name` text NOT NULL,
	`title` text NOT NULL,
	`sha256` text NOT NULL,
	`found` text NOT NULL,
	`imported_at` integer NOT NULL,
	`imported_by` text,
	`accepted_at` integer,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`slug`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`imported_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `imports_sha256` ON `imports` (`tenant_id`,`sha256`);--> statement-breakpoint
CREATE TABLE `link_candidates` (
	`tenant_id` text NOT NULL,
	`id` text NOT NULL,
	`plan_id` text NOT NULL,
	`name` text NOT NULL,
	`quote` text NOT NULL,
	`subject_tenant_id` text,
	`subject_plan_id` text,
	`recorded_at` integer NOT NULL,
	`handled_at` integer,
	PRIMARY KEY(`tenant_id`, `id`),
	FOREIGN KEY (`tenant_id`,`plan_id`) REFERENCES `plans`(`tenant_id`,`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `traject_steps` (
	`tenant_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`nr` integer NOT NULL,
	`title` text NOT NULL,
	`planned_from` text,
	`planned_to` text,
	`planned_words` text,
	`actual` text,
	`body` text,
	`status` text NOT NULL,
	PRIMARY KEY(`tenant_id`, `plan_id`, `nr`),
	FOREIGN KEY (`tenant_id`,`plan_id`) REFERENCES `trajects`(`tenant_id`,`plan_id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `trajects` (
	`tenant_id` text NOT NULL,
	`plan_id` text NOT NULL,
	`title` text NOT NULL,
	`recorded_at` integer NOT NULL,
	PRIMARY KEY(`tenant_id`, `plan_id`),
	FOREIGN KEY (`tenant_id`) REFERENCES `tenants`(`slug`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `audit_log` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`tenant_id` text NOT NULL,
	`at` integer NOT NULL,
	`actor_tenant_id` text NOT NULL,
	`actor_user_id` text,
	`actor_role` text NOT NULL,
	`action` text NOT NULL,
	`event` text NOT NULL,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_log_hash_unique` ON `audit_log` (`hash`);--> statement-breakpoint
CREATE INDEX `audit_log_tenant` ON `audit_log` (`tenant_id`,`seq`);
--> statement-breakpoint
CREATE TRIGGER `audit_log_no_update` BEFORE UPDATE ON `audit_log`
BEGIN SELECT RAISE(ABORT, 'audit log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `shared_versions_no_update` BEFORE UPDATE ON `shared_versions`
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_log_no_delete` BEFORE DELETE ON `audit_log`
BEGIN SELECT RAISE(ABORT, 'audit log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER `shared_versions_no_delete` BEFORE DELETE ON `shared_versions`
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `priorities_frozen_insert` BEFORE INSERT ON `priorities`
WHEN EXISTS (SELECT 1 FROM `shared_versions` s WHERE s.`tenant_id` = NEW.`tenant_id` AND s.`plan_id` = NEW.`plan_id` AND s.`version` = NEW.`version`)
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `priorities_frozen_update` BEFORE UPDATE ON `priorities`
WHEN EXISTS (SELECT 1 FROM `shared_versions` s WHERE s.`tenant_id` = OLD.`tenant_id` AND s.`plan_id` = OLD.`plan_id` AND s.`version` = OLD.`version`)
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `priorities_frozen_delete` BEFORE DELETE ON `priorities`
WHEN EXISTS (SELECT 1 FROM `shared_versions` s WHERE s.`tenant_id` = OLD.`tenant_id` AND s.`plan_id` = OLD.`plan_id` AND s.`version` = OLD.`version`)
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `goals_frozen_insert` BEFORE INSERT ON `goals`
WHEN EXISTS (SELECT 1 FROM `shared_versions` s WHERE s.`tenant_id` = NEW.`tenant_id` AND s.`plan_id` = NEW.`plan_id` AND s.`version` = NEW.`version`)
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `goals_frozen_update` BEFORE UPDATE ON `goals`
WHEN EXISTS (SELECT 1 FROM `shared_versions` s WHERE s.`tenant_id` = OLD.`tenant_id` AND s.`plan_id` = OLD.`plan_id` AND s.`version` = OLD.`version`)
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `goals_frozen_delete` BEFORE DELETE ON `goals`
WHEN EXISTS (SELECT 1 FROM `shared_versions` s WHERE s.`tenant_id` = OLD.`tenant_id` AND s.`plan_id` = OLD.`plan_id` AND s.`version` = OLD.`version`)
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `measures_frozen_insert` BEFORE INSERT ON `measures`
WHEN EXISTS (SELECT 1 FROM `shared_versions` s WHERE s.`tenant_id` = NEW.`tenant_id` AND s.`plan_id` = NEW.`plan_id` AND s.`version` = NEW.`version`)
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `measures_frozen_update` BEFORE UPDATE ON `measures`
WHEN EXISTS (SELECT 1 FROM `shared_versions` s WHERE s.`tenant_id` = OLD.`tenant_id` AND s.`plan_id` = OLD.`plan_id` AND s.`version` = OLD.`version`)
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `measures_frozen_delete` BEFORE DELETE ON `measures`
WHEN EXISTS (SELECT 1 FROM `shared_versions` s WHERE s.`tenant_id` = OLD.`tenant_id` AND s.`plan_id` = OLD.`plan_id` AND s.`version` = OLD.`version`)
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `priority_themes_frozen_insert` BEFORE INSERT ON `priority_themes`
WHEN EXISTS (SELECT 1 FROM `shared_versions` s WHERE s.`tenant_id` = NEW.`tenant_id` AND s.`plan_id` = NEW.`plan_id` AND s.`version` = NEW.`version`)
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `priority_themes_frozen_update` BEFORE UPDATE ON `priority_themes`
WHEN EXISTS (SELECT 1 FROM `shared_versions` s WHERE s.`tenant_id` = OLD.`tenant_id` AND s.`plan_id` = OLD.`plan_id` AND s.`version` = OLD.`version`)
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `priority_themes_frozen_delete` BEFORE DELETE ON `priority_themes`
WHEN EXISTS (SELECT 1 FROM `shared_versions` s WHERE s.`tenant_id` = OLD.`tenant_id` AND s.`plan_id` = OLD.`plan_id` AND s.`version` = OLD.`version`)
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `priority_predecessors_frozen_insert` BEFORE INSERT ON `priority_predecessors`
WHEN EXISTS (SELECT 1 FROM `shared_versions` s WHERE s.`tenant_id` = NEW.`tenant_id` AND s.`plan_id` = NEW.`plan_id` AND s.`version` = NEW.`version`)
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `priority_predecessors_frozen_update` BEFORE UPDATE ON `priority_predecessors`
WHEN EXISTS (SELECT 1 FROM `shared_versions` s WHERE s.`tenant_id` = OLD.`tenant_id` AND s.`plan_id` = OLD.`plan_id` AND s.`version` = OLD.`version`)
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `priority_predecessors_frozen_delete` BEFORE DELETE ON `priority_predecessors`
WHEN EXISTS (SELECT 1 FROM `shared_versions` s WHERE s.`tenant_id` = OLD.`tenant_id` AND s.`plan_id` = OLD.`plan_id` AND s.`version` = OLD.`version`)
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER `plan_versions_frozen_update` BEFORE UPDATE OF `title`, `period_from`, `period_to`, `basis`, `uvp_years` ON `plan_versions`
WHEN EXISTS (SELECT 1 FROM `shared_versions` s WHERE s.`tenant_id` = OLD.`tenant_id` AND s.`plan_id` = OLD.`plan_id` AND s.`version` = OLD.`version`)
BEGIN SELECT RAISE(ABORT, 'a shared version is frozen'); END;
