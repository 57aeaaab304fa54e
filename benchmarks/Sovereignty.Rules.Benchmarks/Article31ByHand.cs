using NodaTime;
using Sovereignty.Evaluation;
using Sovereignty.Facts;

namespace Sovereignty.Benchmarks;

/// <summary>
/// Article 31 as somebody would write it for this one question in plain C#: booleans that may be null, loops, ifs, on facts laid out for it
/// beforehand. It knows no window, no reading but the open ones, no reason, no evidence, one chain of parents, and the two powers that bite.
/// </summary>
internal static class Article31ByHand
{
    private static readonly LocalDate Statute = new(2024, 5, 23);
    private static readonly LocalDate Decree = new(2026, 4, 17);
    private static readonly LocalDate FrameworkEarliest = new(2026, 8, 15);
    private static readonly LocalDate Framework = new(2026, 8, 22);
    private static readonly LocalDate CloudAct = new(2018, 3, 23);

    public static Conclusion Decide(Case facts, LocalDate on)
    {
        if (on < Statute)
        {
            return Conclusion.NotApplicable;
        }

        var worst = Conclusion.NotApplicable;
        foreach (var layer in facts.Layers)
        {
            var found = on < FrameworkEarliest || on >= Framework
                ? OfLayer(facts, layer, on, on >= Framework)
                : Border(OfLayer(facts, layer, on, false), OfLayer(facts, layer, on, true));
            worst = found > worst ? found : worst;
        }

        return worst;
    }

    private static Conclusion Border(Conclusion one, Conclusion other) => one == other ? one : Conclusion.Undetermined;

    private static Conclusion OfLayer(Case facts, Layer layer, LocalDate on, bool frameworkApproved)
    {
        bool? binds = on < Decree ? null : true; // whether it bound before its decree is disputed
        bool? reachesContractor = null; // disputed as well
        bool? client = false;
        foreach (var one in facts.Clients)
        {
            client |= one.IsState & one.IsFrench;
        }

        client |= facts.ClientsComplete ? false : null;
        var applies = ((facts.User.IsState & facts.User.IsFrench) | (client & reachesContractor)) & layer.IsCommercialCloud & Carries(layer) & binds;
        if (applies == false)
        {
            return Conclusion.NotApplicable;
        }

        var immune = !Reached(layer, on); // keys kept outside take content away and leave metadata
        var conforms = Qualified(layer, on);
        if (!frameworkApproved)
        {
            conforms = conforms == true ? true : null; // by what criteria conformity was judged before the framework is unknown
        }

        var requires = immune & conforms;
        var holds = !applies | requires;
        if (holds == true)
        {
            return Conclusion.Met;
        }

        var excused = facts.DerogationGranted & facts.EngagedInTime & WithinTerm(facts.OfferEarliest, facts.OfferLatest, on);
        return excused == true ? Conclusion.Excused
            : holds == false && excused == false ? Conclusion.NotMet
            : Conclusion.Undetermined;
    }

    private static bool? Carries(Layer layer)
    {
        bool? carries = layer.DataComplete ? false : null;
        foreach (var data in layer.Data)
        {
            var derivable = (data.IsAdministrative | data.IsFinancial) & data.IdentifiesPersons & data.RevealsReimbursedCare;
            var secret = data.IsSecret | (data.IdentifiesPersons & (data.IsHealth | data.IsHealthDerivable | derivable));
            carries |= (secret | data.IsEssential) & data.BreachHarms;
        }

        return carries;
    }

    private static bool? Reached(Layer layer, LocalDate on)
    {
        if (on < CloudAct)
        {
            return false;
        }

        bool? reached = false;
        foreach (var above in layer.OperatorAndParents)
        {
            reached |= above.IsAmerican;
        }

        return reached | layer.OperatorHasAmericanEstablishment | layer.ParentsMayBeUnnamed;
    }

    private static bool? Qualified(Layer layer, LocalDate on)
    {
        bool? qualified = layer.CertificatesComplete ? false : null;
        foreach (var certificate in layer.Certificates)
        {
            if (certificate.IsSecNumCloud32 && certificate.CoversService && certificate.IsGranted)
            {
                qualified |= certificate.From <= on && on <= certificate.Through;
            }
        }

        return qualified;
    }

    private static bool? WithinTerm(LocalDate? earliest, LocalDate? latest, LocalDate on) =>
        latest is { } last && on > last.PlusMonths(18) ? false
        : earliest is { } first && on <= first.PlusMonths(18) ? true
        : null;

    internal sealed record Body(bool? IsState, bool? IsFrench, bool? IsAmerican);

    internal sealed record Data(bool? IsAdministrative, bool? IsFinancial, bool? IsHealth, bool? IsHealthDerivable, bool? IsSecret, bool? IsEssential, bool? IdentifiesPersons, bool? RevealsReimbursedCare, bool? BreachHarms);

    internal sealed record Qualification(bool IsSecNumCloud32, bool CoversService, bool IsGranted, LocalDate From, LocalDate Through);

    internal sealed record Layer(bool? IsCommercialCloud, Data[] Data, bool DataComplete, Body[] OperatorAndParents, bool? ParentsMayBeUnnamed, bool? OperatorHasAmericanEstablishment, Qualification[] Certificates, bool CertificatesComplete);

    internal sealed record Case(Body User, Body[] Clients, bool ClientsComplete, Layer[] Layers, bool? DerogationGranted, bool? EngagedInTime, LocalDate? OfferEarliest, LocalDate? OfferLatest)
    {
        /// <summary>The facts of the seed case, laid out; only what that case needs.</summary>
        public static Case Of(HostingArrangement arrangement)
        {
            var parties = arrangement.Organisations.ToDictionary(party => party.Id);
            return new(
                BodyOf(parties[Value(arrangement.Responsibility.CloudUser)!]),
                [.. arrangement.Responsibility.ActsFor.Values.Select(id => BodyOf(parties[id]))],
                arrangement.Responsibility.ActsFor.Completeness is not null,
                [.. arrangement.Layers.Values.Select(layer => LayerOf(layer, arrangement, parties))],
                arrangement.Derogations.Completeness is null ? null : false,
                null,
                null,
                null);
        }

        private static Layer LayerOf(Facts.Layer layer, HostingArrangement arrangement, Dictionary<PartyId, Organisation> parties)
        {
            var @operator = parties[Value(layer.Operator)!];
            var chain = new List<Organisation> { @operator };
            while (chain[^1].Holders.Values.FirstOrDefault(holding => Known(holding.Controls) == true) is { } holding)
            {
                chain.Add(parties[holding.Holder]);
            }

            var data = arrangement.DataSets.Values.ToDictionary(one => one.Id);
            return new(
                Is(layer.Delivery, Delivery.CommercialCloud),
                [.. layer.Carries.Values.Select(id => DataOf(data[id]))],
                layer.Carries.Completeness is not null,
                [.. chain.Select(BodyOf)],
                chain[^1].Holders.Completeness is null ? null : false,
                @operator.Establishments.Values.Any(country => country.Code == "US") ? true : @operator.Establishments.Completeness is null ? null : false,
                [.. @operator.Certificates.Values.Select(one => new Qualification(one.Scheme.Value == "secnumcloud", true, Is(one.State, CertificateState.Granted) == true, LocalDate.MinIsoValue, LocalDate.MaxIsoValue))],
                @operator.Certificates.Completeness is not null);
        }

        private static Data DataOf(DataSet data) => new(
            Lists(data, DataCategories.Administrative),
            Lists(data, DataCategories.Financial),
            Lists(data, DataCategories.Health),
            Lists(data, DataCategories.HealthDerivable),
            Lists(data, DataCategories.ProtectedSecret),
            Lists(data, DataCategories.EssentialStateMission),
            Known(data.IdentifiesPersons),
            Known(data.RevealsReimbursedCare),
            data.Harms.Entries.Count > 0 ? true : data.Harms.Completeness is null ? null : false);

        private static bool? Lists(DataSet data, DataCategory category) =>
            data.Categories.Values.Any(listed => listed.IsA(category)) ? true : data.Categories.Completeness is null ? null : false;

        private static Body BodyOf(Organisation party) => new(Is(party.Kind, PartyKind.StateAdministration), Is(party.Seat, Country.Of("FR")), Is(party.Seat, Country.Of("US")));

        private static bool? Known(Fact<bool> fact) => Is(fact, true);

        private static bool? Is<T>(Fact<T> fact, T wanted)
            where T : notnull => fact.Statements.Count == 0 ? null : wanted.Equals(Value(fact));

        private static T? Value<T>(Fact<T> fact)
            where T : notnull => fact.Statements.Count == 0 ? default : fact.Statements[0].OneOf[0];
    }
}
