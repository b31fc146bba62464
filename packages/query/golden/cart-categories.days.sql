-- Products in abandoned carts by category, days, Europe/Berlin
--   siteId = 1
--   from = 1711753200
--   to = 1712008800
--   periods = [1711753200,1711839600,1711922400]
--   goalId = -1
SELECT
    d_period,
    d_label,
    sum(p_product_revenue) AS m_product_revenue,
    sum(p_product_quantity) AS m_product_quantity,
    sum(p_product_carts) AS m_product_carts,
    sum(p_product_price_total) AS m_product_price_total,
    sum(p_product_visits) AS m_product_visits,
    sum(p_product_visitors) AS m_product_visitors,
    sum(p_product_view_count) AS m_product_view_count
FROM
(
    SELECT
        roundDown(toUInt32(time), {periods:Array(UInt32)}) AS d_period,
        arrayJoin(if(empty(e_item.categories), [''], e_item.categories)) AS d_label,
        sum(e_item.price * e_item.quantity) AS p_product_revenue,
        sum(e_item.quantity) AS p_product_quantity,
        uniqExact((visit_id, hit_id)) AS p_product_carts,
        sum(e_item.price) AS p_product_price_total,
        0 AS p_product_visits, 0 AS p_product_visitors, 0 AS p_product_view_count
    FROM conversions FINAL
    ARRAY JOIN items AS e_item
    WHERE site_id = {siteId:UInt32}
      AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
      AND time < toDateTime64({to:UInt32}, 3, 'UTC')
      AND goal_id = {goalId:Int32}
    GROUP BY d_period, d_label
    UNION ALL
    SELECT
        roundDown(toUInt32(time), {periods:Array(UInt32)}) AS d_period,
        arrayJoin(if(empty(product_categories), [''], product_categories)) AS d_label,
        0 AS p_product_revenue, 0 AS p_product_quantity, 0 AS p_product_carts, 0 AS p_product_price_total,
        uniqExact(visit_id) AS p_product_visits,
        uniqExact(visitor_id) AS p_product_visitors,
        count() AS p_product_view_count
    FROM actions FINAL
    WHERE site_id = {siteId:UInt32}
      AND time >= toDateTime64({from:UInt32}, 3, 'UTC')
      AND time < toDateTime64({to:UInt32}, 3, 'UTC')
      AND type = 'page' AND (product_sku != '' OR notEmpty(product_categories))
      AND arrayJoin(if(empty(product_categories), [''], product_categories)) != ''
    GROUP BY d_period, d_label
)
GROUP BY d_period, d_label
ORDER BY d_period, d_label
