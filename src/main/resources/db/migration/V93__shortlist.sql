-- Figures for days to come are few among all that was ever said.
create index capacity_figure_day on capacity_figure (day, service, band);

-- Placements of the last months are few among all offers.
create index care_offer_placed on care_offer (made_at) where chosen_by is not null;
