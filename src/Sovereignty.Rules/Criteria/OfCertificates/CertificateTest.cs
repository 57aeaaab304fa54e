using Sovereignty.Facts;

namespace Sovereignty.Criteria;

/// <summary>A test of one certificate.</summary>
internal delegate Truth CertificateTest<in TArgument>(Certificate certificate, TArgument argument, in Subject about, ref Inquiry inquiry);
