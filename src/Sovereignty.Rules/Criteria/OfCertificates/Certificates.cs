using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>The certificates of the service that a layer uses.</summary>
internal static class Certificates
{
    /// <summary>Some certificate of the operator covers the service used and passes the test.</summary>
    public static Truth SomeOfLayer<TArgument>(in Subject subject, ref Inquiry inquiry, TArgument argument, CertificateTest<TArgument> test) =>
        inquiry.Test(subject.Layer.Operator, FactNames.Operator, in subject, (subject, argument, test), static (PartyId id, (Subject Subject, TArgument Argument, CertificateTest<TArgument> Test) asked, ref Inquiry inner) =>
        {
            var party = asked.Subject.Scene.Party(id);
            var about = asked.Subject.With(party);
            return inner.Some(party.Certificates, FactNames.Certificates, in about, (about, asked.Argument, asked.Test), static (Certificate certificate, (Subject About, TArgument Argument, CertificateTest<TArgument> Test) wanted, ref Inquiry deeper) =>
            {
                var passes = wanted.Test(certificate, wanted.Argument, in wanted.About, ref deeper);
                return passes.IsFalse && !deeper.Explains ? passes : passes & Covers(certificate, in wanted.About, ref deeper);
            });
        });

    /// <summary>Some certificate of the party, for whichever of its services, is of the scheme and valid.</summary>
    public static Truth SomeOf(Organisation party, SchemeId scheme, in Subject subject, ref Inquiry inquiry)
    {
        var about = subject.With(party);
        return inquiry.Some(party.Certificates, FactNames.Certificates, in about, (about, scheme), static (Certificate certificate, (Subject About, SchemeId Scheme) wanted, ref Inquiry inner) =>
            certificate.Scheme.Equals(wanted.Scheme) ? IsValid(certificate, in wanted.About, ref inner) : Truth.False);
    }

    /// <summary>The certificate is granted, the day lies in its period, and it is not suspended.</summary>
    public static Truth IsValid(Certificate certificate, in Subject about, ref Inquiry inquiry)
    {
        var truth = inquiry.Is(certificate.State, CertificateState.Granted, FactNames.Certificates, in about);
        if (truth.IsFalse && !inquiry.Explains)
        {
            return truth;
        }

        truth &= inquiry.Test(certificate.Period, FactNames.Certificates, in about, 0, static (Validity period, int _, ref Inquiry inner) => inner.IsWithin(period));
        return truth & inquiry.Every(certificate.Suspensions, FactNames.Certificates, in about, 0, static (Suspension suspension, int _, ref Inquiry inner) => !inner.IsWithin(suspension.Period));
    }

    /// <summary>Says which certificates were seen.</summary>
    public static void Say(Truth truth, Text question, in Subject subject, ref Inquiry inquiry)
    {
        if (!inquiry.Explains)
        {
            return;
        }

        Consult(in subject, ref inquiry);
        inquiry.Because(Said.Of((truth, question, subject.Name, subject.Layer.Operator, subject.Scene, inquiry.Sources), static seen =>
        {
            var said = Saying.About(seen.Name, Saying.WordsOf(seen.truth, seen.question));
            var list = Recorded(seen.Operator, seen.Scene, seen.Sources);
            return new($"{said.En} (certificates recorded: {list.En})", $"{said.Fr} (certificats consignés : {list.Fr})");
        }));
    }

    // The words rest on more than the answer does, so the window is narrowed by what they rest on.
    private static void Consult(in Subject subject, ref Inquiry inquiry)
    {
        inquiry.Consult(subject.Layer.Operator);
        foreach (var id in inquiry.KnowledgeFollows ? Saying.Known(subject.Layer.Operator, inquiry.Sources) : [])
        {
            foreach (var entry in subject.Scene.Party(id).Certificates.Entries)
            {
                if (inquiry.IsKnown(entry.Evidence))
                {
                    inquiry.Consult(entry.Value.Version);
                    inquiry.Consult(entry.Value.Service);
                    inquiry.Consult(entry.Value.State);
                    inquiry.Consult(entry.Value.Period);
                    foreach (var suspension in entry.Value.Suspensions.Entries)
                    {
                        inquiry.IsKnown(suspension.Evidence);
                    }
                }
            }
        }
    }

    private static Text Recorded(Fact<PartyId> operators, Scene scene, KnownSources sources)
    {
        var recorded = Saying.Known(operators, sources)
            .SelectMany(id => scene.Party(id).Certificates.Entries.Where(entry => sources.Has(entry.Evidence)))
            .Select(entry => Describe(entry.Value, sources)).Distinct().OrderBy(text => text.En, StringComparer.Ordinal).ToArray();
        return recorded.Length == 0 ? new("none", "aucun") : Text.Join(", ", recorded);
    }

    private static Text Describe(Certificate certificate, KnownSources sources)
    {
        var version = string.Concat(Saying.Known(certificate.Version, sources).Select(known => " " + known));
        var parts = Saying.Known(certificate.Service, sources).Select(service => Text.Same(service.Value))
            .Concat(Saying.Known(certificate.State, sources).Select(NameWords.Of))
            .Concat(Saying.Known(certificate.Period, sources).Select(Days))
            .Concat(certificate.Suspensions.Entries.Where(entry => sources.Has(entry.Evidence)).Select(entry => Days(entry.Value.Period)).Select(days => new Text($"suspended {days.En}", $"suspendu {days.Fr}")))
            .ToArray();
        var detail = parts.Length == 0 ? Text.Same("") : new Text($" ({Text.Join(", ", parts).En})", $" ({Text.Join(", ", parts).Fr})");
        return new(NameWords.Of(certificate.Scheme).En + version + detail.En, NameWords.Of(certificate.Scheme).Fr + version + detail.Fr);
    }

    private static Text Days(Validity period)
    {
        var (from, through) = (period.From.Describe(), period.Through.Describe());
        return new($"{from.En} … {through.En}", $"{from.Fr} … {through.Fr}");
    }

    private static Truth Covers(Certificate certificate, in Subject about, ref Inquiry inquiry) =>
        inquiry.Test(about.Layer.Service, FactNames.Service, about.With(about.Layer), (about, certificate), static (ServiceId service, (Subject About, Certificate Certificate) asked, ref Inquiry inner) =>
            inner.Is(asked.Certificate.Service, service, FactNames.Certificates, in asked.About));
}
