-- Channels over time, days, Europe/Berlin
--   siteId = 1
--   from = 1711753200
--   to = 1712008800
--   periods = [1711753200,1711839600,1711922400]
SELECT
    roundDown(toUInt32(last), {periods:Array(UInt32)}) AS d_period,
    countIf(channel = 1) AS m_visits_from_direct_entries,
    countIf(channel = 2) AS m_visits_from_search_engines,
    countIf(channel = 3) AS m_visits_from_websites,
    countIf(channel = 6) AS m_visits_from_campaigns,
    countIf(channel = 7) AS m_visits_from_social_networks,
    countIf(channel = 8) AS m_visits_from_ai_assistants,
    count() AS m_visits,
    uniqExactIf(channel_name, channel = 2) AS m_distinct_search_engines,
    uniqExactIf(channel_name, channel = 7) AS m_distinct_social_networks,
    uniqExactIf(channel_keyword, channel = 2) AS m_distinct_keywords,
    uniqExactIf(channel_name, channel = 3) AS m_distinct_websites,
    uniqExactIf(referrer_url, channel = 3) AS m_distinct_website_pages,
    uniqExactIf(channel_name, channel = 6) AS m_distinct_campaigns,
    uniqExactIf(channel_name, channel = 8) AS m_distinct_ai_assistants
FROM visits FINAL
WHERE site_id = {siteId:UInt32}
  AND last >= toDateTime({from:UInt32}, 'UTC')
  AND last < toDateTime({to:UInt32}, 'UTC')
  AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
  AND start < toDateTime({to:UInt32}, 'UTC')
GROUP BY d_period
ORDER BY d_period
