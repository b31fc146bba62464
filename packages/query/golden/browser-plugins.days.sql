-- Plug-ins, days, Europe/Berlin
--   siteId = 1
--   from = 1711753200
--   to = 1712008800
--   periods = [1711753200,1711839600,1711922400]
SELECT
    d_period,
    d_label,
    sum(p_plugin_visits) AS m_plugin_visits,
    sum(p_plugin_browser_visits) AS m_plugin_browser_visits
FROM
(
    SELECT
        roundDown(toUInt32(last), {periods:Array(UInt32)}) AS d_period,
        e_plugin AS d_label,
        count() AS p_plugin_visits,
        0 AS p_plugin_browser_visits
    FROM visits FINAL
    ARRAY JOIN splitByChar(',', plugins) AS e_plugin
    WHERE site_id = {siteId:UInt32}
      AND last >= toDateTime({from:UInt32}, 'UTC')
      AND last < toDateTime({to:UInt32}, 'UTC')
      AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
      AND start < toDateTime({to:UInt32}, 'UTC')
      AND plugins != '' AND browser != 'IE'
    GROUP BY d_period, d_label
    UNION ALL
    SELECT
        roundDown(toUInt32(last), {periods:Array(UInt32)}) AS d_period,
        arrayJoin(['cookie', 'fla', 'java', 'pdf', 'qt', 'realp', 'ag', 'wma']) AS d_label,
        0 AS p_plugin_visits,
        count() AS p_plugin_browser_visits
    FROM visits FINAL
    WHERE site_id = {siteId:UInt32}
      AND last >= toDateTime({from:UInt32}, 'UTC')
      AND last < toDateTime({to:UInt32}, 'UTC')
      AND start >= toDateTime({from:UInt32} - 172800, 'UTC')
      AND start < toDateTime({to:UInt32}, 'UTC')
      AND browser != 'IE'
    GROUP BY d_period, d_label
)
GROUP BY d_period, d_label
ORDER BY d_period, d_label
