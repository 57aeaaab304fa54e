using Sovereignty.Facts;

namespace Sovereignty.Analysis;

/// <summary>Shows a visitor the evidence of a layer.</summary>
internal sealed class DaysOfLayers(DatedFacts dated)
{
    public Layer In(Layer layer) => layer with
    {
        Role = dated.Of(layer.Role),
        Delivery = dated.Of(layer.Delivery),
        Service = dated.Of(layer.Service),
        Operator = dated.Of(layer.Operator),
        Carries = dated.Of(layer.Carries),
        Storage = dated.Of(layer.Storage),
        Administration = dated.Of(layer.Administration),
        RemoteAccess = dated.Of(layer.RemoteAccess, access => access with { Purpose = dated.Of(access.Purpose), SeesData = dated.Of(access.SeesData), Supervised = dated.Of(access.Supervised) }),
        Staff = dated.Of(layer.Staff, group => group with { Nationality = dated.Of(group.Nationality), AccessToData = dated.Of(group.AccessToData) }),
        Keys = dated.Of(layer.Keys),
        KeyHolder = dated.Of(layer.KeyHolder),
        Transit = dated.Of(layer.Transit),
        Measures = dated.Of(layer.Measures),
        Technology = dated.Of(layer.Technology, supply => supply with { CanReachData = dated.Of(supply.CanReachData), AutonomyAssured = dated.Of(supply.AutonomyAssured) }),
        Commitments = dated.Of(layer.Commitments),
        Answers = layer.Answers.Count == 0 ? layer.Answers : layer.Answers.Select(answer => answer with { Rung = dated.Of(answer.Rung) }).ToValueSet(),
    };
}
