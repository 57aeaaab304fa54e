using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Sovereignty.Criteria;
using Sovereignty.Facts;
using Sovereignty.Law;

namespace Sovereignty.Testing;

/// <summary>Provisions of every kind.</summary>
internal sealed class ProvisionGenerators(DayRange window, Question[] questions)
{
    private readonly KnowledgeGenerators known = new(window);
    private readonly ConditionGenerators conditions = new(window, questions);

    public Gen<Provision> Provision(string id) => Gen.Frequency(
        (6, Obligation(id).Select(Provision (provision) => provision)),
        (2, Power(id).Select(Provision (provision) => provision)),
        (2, Territory(id)),
        (1, Standard(id)),
        (1, Inference(id)),
        (2, Scale(id)),
        (1, ScaleWeights(id)));

    public Gen<Obligation> Obligation(string id) =>
        from about in Gen.Frequency((3, Gen.Constant(SubjectKind.Layer)), (3, Gen.Elements(Enum.GetValues<SubjectKind>())))
        from force in Gen.Frequency((3, Gen.Constant(Force.Binding)), (2, Gen.Elements(Enum.GetValues<Force>())))
        from matter in Pick.OneOf(LawPools.Matters)
        from confidence in Grade
        from starts in Starts
        from versions in Gen.CollectToArray(starts.Index(), start => Version($"{id}-v{start.Index}", about, start.Item))
        select new Obligation { Id = ProvisionId.Of(id), Article = "", About = about, Force = force, Matter = matter, Confidence = confidence, Versions = versions.ToValueList() };

    public Gen<Power> Power(string id) =>
        from effects in Gen.Choose(1, 15)
        from reaches in conditions.For(SubjectKind.Party, LegalQuestion.Category, 2)
        from removals in Gen.Choose(1, 15).SelectMany(_ => conditions.For(SubjectKind.Layer, LegalQuestion.Category, 1), (removed, when) => new Removal((PowerEffects)removed, when)).UpToTwo()
        from remedies in conditions.For(SubjectKind.Party, LegalQuestion.Category, 1).Select(link => new Remedy(link, Text.Same("a remedy"))).UpToTwo()
        from reductions in conditions.For(SubjectKind.Layer, LegalQuestion.Category, 1).Select(when => new Reduction(when, Text.Same("a reduction"))).UpToTwo()
        from start in Gen.Frequency((3, Gen.Constant(UncertainDay.Always)), (1, known.Day))
        from confidence in Grade
        select new Power { Id = ProvisionId.Of(id), Article = "", Country = Country.Of("US"), Effects = (PowerEffects)effects, Reaches = reaches, Removals = removals, Remedies = remedies, Reductions = reductions, From = start, Confidence = confidence, Paraphrase = Text.Same(id) };

    private Gen<Provision> Territory(string id) =>
        from territory in Pick.OneOf(LawPools.Territories[..2])
        from members in Member.ArrayOf(4)
        from confidence in Grade
        select (Provision)new TerritoryRecognition { Id = ProvisionId.Of(id), Article = "", Territory = territory, Members = [new(Country.Of("FR"), Validity.Always), .. members], Confidence = confidence };

    private Gen<Membership> Member =>
        from country in Gen.Frequency((9, Pick.OneOf(Vocabulary.Ordinary.Countries).Select(Country? (country) => country)), (1, Gen.Constant<Country?>(null)))
        from period in known.Validity
        from condition in Gen.Frequency((3, Gen.Constant(Condition.Always)), (1, conditions.For(SubjectKind.Party, LegalQuestion.None, 1)))
        select new Membership(country, period) { When = condition };

    private Gen<Provision> Standard(string id) =>
        from accepted in Accepted.ArrayOf(2)
        from confidence in Grade
        select (Provision)new StandardRecognition { Id = ProvisionId.Of(id), Article = "", Standard = LawPools.Standards[0], Accepts = accepted.ToValueList(), Confidence = confidence };

    private Gen<AcceptedCertificate> Accepted =>
        from scheme in Pick.OneOf(Vocabulary.Ordinary.Schemes)
        from version in Gen.Elements([null, null, .. Vocabulary.Ordinary.Versions])
        from period in Gen.OneOf(Gen.Constant(Validity.Always), known.Validity)
        from condition in Gen.OneOf(Gen.Constant(Condition.Always), conditions.For(SubjectKind.Layer, LegalQuestion.Territory, 1))
        select new AcceptedCertificate(scheme, version, period) { When = condition };

    private Gen<Provision> Inference(string id) =>
        from category in Pick.OneOf(LawPools.Categories)
        from regimes in Pick.SubsetOf(LawPools.Regimes, 1)
        from condition in conditions.Unnegated(SubjectKind.DataSet, LegalQuestion.Category)
        from confidence in Grade
        select (Provision)new Inference { Id = ProvisionId.Of(id), Article = "", Category = category, Regimes = regimes.ToValueSet(), When = condition, Confidence = confidence, Paraphrase = Text.Same(id) };

    private Gen<Provision> Scale(string id) => ScaleGenerators.Scale(id).SelectMany(_ => Grade, (scale, confidence) => (Provision)(scale with { Confidence = confidence }));

    private Gen<Provision> ScaleWeights(string id) => ScaleGenerators.Weights(id).SelectMany(_ => Grade, (weights, confidence) => (Provision)(weights with { Confidence = confidence }));

    private Gen<ObligationVersion> Version(string id, SubjectKind about, UncertainDay start) =>
        from scope in Gen.OneOf(Gen.Constant(Condition.Always), conditions.For(about, LegalQuestion.Scale, 2))
        from demand in conditions.For(about, LegalQuestion.Scale)
        from exemptions in conditions.For(about, LegalQuestion.Scale, 1).Select(when => new Exemption(Text.Same("an exception"), when)).UpToTwo()
        from published in Gen.Frequency((3, Gen.Constant<LocalDate?>(null)), (1, window.Day.Select(LocalDate? (day) => day)))
        from confidence in Grade
        select new ObligationVersion { Id = ProvisionId.Of(id), From = start, Applies = scope, Requires = demand, Exemptions = exemptions, PublicSince = published, Confidence = confidence, Paraphrase = Text.Same(id) };

    // A later version starts neither certainly nor possibly before an earlier one.
    private Gen<UncertainDay[]> Starts =>
        from first in Gen.Frequency((3, Gen.Constant(UncertainDay.Always)), (1, known.Day))
        from count in Gen.Frequency((3, Gen.Constant(0)), (3, Gen.Choose(1, 2)))
        from others in known.Day.ArrayOf(count)
        let firsts = others.Append(first).Select(day => day.First).Order().ToArray()
        let lasts = others.Append(first).Select(day => day.Last).Order().ToArray()
        select firsts.Zip(lasts, UncertainDay.FromDays).ToArray();

    private static Gen<Confidence> Grade => Gen.Frequency((9, Gen.Constant(Confidence.A)), (1, Gen.Elements(Enum.GetValues<Confidence>())));
}
