using ServiceMap.Providers.Contracts;
using ServiceMap.Providers.Contracts.Plugins;
using ServiceMap.Providers.Kinds;
using ServiceMap.Tests;

namespace ServiceMap.Providers.Tests.Kinds;

public sealed class ShippedKindsTests
{
    [Fact]
    public async Task Are_the_nine_of_the_domain_each_under_a_slug_of_its_own()
    {
        await using TestProgram program = await TestProgram.Start();

        Assert.Equal(
            [
                "approved-premises", "charity-funded", "co-commissioned-project", "liaison-diversion", "local-authority-commissioned",
                "police-diversion", "probation-funded", "safe-accommodation", "womens-hub",
            ],
            (await program.Ask(new KindsKnown())).Select(kind => kind.Slug));
    }

    [Fact]
    public async Task Have_different_names()
    {
        await using TestProgram program = await TestProgram.Start();

        List<string> names = [.. (await program.Ask(new KindsKnown())).Select(kind => kind.Name)];

        Assert.Equal(names.Distinct(), names);
    }
}

public sealed class ApprovedPremisesTests : ProvisionKindContract
{
    protected override IProvisionKind Kind => new ApprovedPremises();
}

public sealed class CharityFundedTests : ProvisionKindContract
{
    protected override IProvisionKind Kind => new CharityFunded();
}

public sealed class CoCommissionedProjectTests : ProvisionKindContract
{
    protected override IProvisionKind Kind => new CoCommissionedProject();
}

public sealed class LiaisonDiversionTests : ProvisionKindContract
{
    protected override IProvisionKind Kind => new LiaisonDiversion();
}

public sealed class LocalAuthorityCommissionedTests : ProvisionKindContract
{
    protected override IProvisionKind Kind => new LocalAuthorityCommissioned();
}

public sealed class PoliceDiversionTests : ProvisionKindContract
{
    protected override IProvisionKind Kind => new PoliceDiversion();
}

public sealed class ProbationFundedTests : ProvisionKindContract
{
    protected override IProvisionKind Kind => new ProbationFunded();
}

public sealed class SafeAccommodationTests : ProvisionKindContract
{
    protected override IProvisionKind Kind => new SafeAccommodation();
}

public sealed class WomensHubTests : ProvisionKindContract
{
    protected override IProvisionKind Kind => new WomensHub();
}
