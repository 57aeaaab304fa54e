using Sovereignty.Facts;

namespace Sovereignty.Testing;

/// <summary>The order expected of offers of which the values on each objective are given, under one set of weights.</summary>
/// <param name="Weights">The provision that sets the weights.</param>
/// <param name="Offers">The offers.</param>
public sealed record ExpectedRanking(ProvisionId Weights, ValueSet<ExpectedOffer> Offers);
