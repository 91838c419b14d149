INSERT INTO `measure_reports` (`tenant_id`, `plan_id`, `id`, `measure_id`, `period`, `on_day`, `state`, `text`, `unchanged`, `recorded_at`, `recorded_by`)
SELECT m.`tenant_id`, m.`plan_id`, m.`id`, m.`id`, substr(m.`report_on`, 1, 4), m.`report_on`, 'loopt', coalesce(m.`report_text`, ''), 0, CAST(strftime('%s', m.`report_on`) AS INTEGER) * 1000, NULL
FROM `measures` m
WHERE m.`report_on` IS NOT NULL AND m.`version` = (
  SELECT max(n.`version`) FROM `measures` n
  WHERE n.`tenant_id` = m.`tenant_id` AND n.`plan_id` = m.`plan_id` AND n.`id` = m.`id` AND n.`report_on` IS NOT NULL
);
--> statement-breakpoint
ALTER TABLE `measures` DROP COLUMN `report_on`;--> statement-breakpoint
ALTER TABLE `measures` DROP COLUMN `report_text`;
