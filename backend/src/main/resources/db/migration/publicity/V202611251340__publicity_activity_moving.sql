-- What the clock moves on, each minute: among years of activities only those that still move.
create index publicity_activity_moving on publicity_activity (starts_at)
  where state in ('PUBLISHED', 'SIGNUP_CLOSED', 'POSTPONED', 'ONGOING');
-- What one person drafted.
create index publicity_activity_author on publicity_activity (created_by, starts_at, id);
