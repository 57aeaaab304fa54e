using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Shows a visitor the days and the evidence of an organisation: its holders and its certificates.</summary>
internal sealed class DaysOfParties(DayVisitor visitor, DatedFacts dated)
{
    public Organisation In(Organisation organisation)
    {
        var name = organisation.Name ?? organisation.Id.Value;
        var path = $"$.organisations['{organisation.Id}']";
        return organisation with
        {
            Kind = dated.Of(organisation.Kind),
            LocalAuthority = dated.Of(organisation.LocalAuthority),
            Seat = dated.Of(organisation.Seat),
            CentralAdministration = dated.Of(organisation.CentralAdministration),
            PrincipalEstablishment = dated.Of(organisation.PrincipalEstablishment),
            Establishments = dated.Of(organisation.Establishments),
            Markets = dated.Of(organisation.Markets),
            Registrations = dated.Of(organisation.Registrations),
            Subsidiaries = dated.Of(organisation.Subsidiaries),
            Listed = dated.Of(organisation.Listed),
            Holders = dated.Of(organisation.Holders, holding => OfHolding(holding, name, path)),
            DeclaredHoldersNamed = dated.Of(organisation.DeclaredHoldersNamed),
            Certificates = dated.Of(organisation.Certificates, certificate => OfCertificate(certificate, name, path + ".certificates")),
            Regimes = dated.Of(organisation.Regimes),
        };
    }

    private Holding OfHolding(Holding holding, string name, string path) => holding with
    {
        Capital = dated.Of(holding.Capital),
        Votes = dated.Of(holding.Votes),
        Veto = dated.Of(holding.Veto),
        AppointsMajority = dated.Of(holding.AppointsMajority),
        Controls = dated.Of(holding.Controls),
        Period = dated.Period(
            holding.Period,
            CauseKind.Holding,
            $"{path}.holders['{holding.Holder}']",
            new($"{holding.Holder} holds a part of {name}", $"{holding.Holder} détient une part de {name}"),
            new($"{holding.Holder} no longer holds a part of {name}", $"{holding.Holder} ne détient plus de part de {name}")),
        Acquisition = holding.Acquisition is { } deal ? OfDeal(deal, $"{path}.holders['{holding.Holder}'].acquisition", holding.Holder, name) : null,
    };

    private Acquisition OfDeal(Acquisition deal, string path, PartyId buyer, string name) => deal with
    {
        Announced = dated.Day(deal.Announced, path, new($"{buyer}'s acquisition of a part of {name} is announced", $"l'acquisition par {buyer} d'une part de {name} est annoncée")),
        Cleared = dated.Day(deal.Cleared, path, new($"{buyer}'s acquisition of a part of {name} is cleared", $"l'acquisition par {buyer} d'une part de {name} est autorisée")),
        Prohibited = dated.Day(deal.Prohibited, path, new($"{buyer}'s acquisition of a part of {name} is prohibited or given up", $"l'acquisition par {buyer} d'une part de {name} est interdite ou abandonnée")),
        Closed = dated.Day(deal.Closed, path, new($"{buyer}'s acquisition of a part of {name} closes", $"l'acquisition par {buyer} d'une part de {name} est réalisée")),
    };

    private Certificate OfCertificate(Certificate certificate, string name, string path)
    {
        var what = DatedWords.Of(certificate, name, visitor.MayTell);
        return certificate with
        {
            Version = dated.Of(certificate.Version),
            Service = dated.Of(certificate.Service),
            State = dated.Of(certificate.State),
            Period = dated.Period(certificate.Period, CauseKind.Certificate, path, what.And(" begins", " : début"), what.And(" has ended", " : fin")),
            Suspensions = dated.Of(certificate.Suspensions, suspension => suspension with
            {
                Period = visitor.Period(suspension.Period, CauseKind.Certificate, path, what.And(" is suspended", " : suspension"), what.And(" is no longer suspended", " : fin de la suspension")),
            }),
        };
    }
}
