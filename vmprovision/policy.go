package vmprovision

import (
	"context"
	"time"

	"github.com/vmware/govmomi/pbm"
	pbmtypes "github.com/vmware/govmomi/pbm/types"

	"berth/internal/errs"
)

// policyFact is a storage policy and the datastores that meet it.
type policyFact struct {
	id         string
	compatible map[string]bool // datastores, by name
	at         time.Time
}

// policy asks vSphere's policy service what a policy is called and which of
// Berth's datastores meet it. The answer is kept as long as a landscape is.
func (c *Client) policy(ctx context.Context, name string) (policyFact, error) {
	c.land.mu.Lock()
	known, ok := c.land.policies[name]
	c.land.mu.Unlock()
	if ok && time.Since(known.at) < landscapeAge {
		return known, nil
	}
	v, err := once(ctx, &c.land.reading, "policy "+name, c.cfg.CallTimeout, func(ctx context.Context) (any, error) {
		var f policyFact
		err := c.sess.again(ctx, func() (err error) {
			f, err = c.readPolicy(ctx, name)
			return err
		})
		if err == nil {
			c.land.mu.Lock()
			if len(c.land.policies) >= maxPolicies {
				clear(c.land.policies)
			}
			c.land.policies[name] = f
			c.land.mu.Unlock()
		}
		return f, err
	})
	if err != nil {
		return policyFact{}, vimError(err, "find storage policy", name)
	}
	return v.(policyFact), nil
}

// maxPolicies bounds what is remembered; a dropped one is asked for again.
const maxPolicies = 256

func (c *Client) readPolicy(ctx context.Context, name string) (policyFact, error) {
	const step = "find storage policy"
	service, err := pbm.NewClient(ctx, c.vim)
	if err != nil {
		return policyFact{}, vimError(err, step, name)
	}
	service.RoundTripper = &counted{next: service.RoundTripper, calls: &c.sess.calls, limit: c.cfg.CallTimeout}
	f := policyFact{at: time.Now(), compatible: map[string]bool{}}
	names, err := c.profiles(ctx, service)
	if err != nil {
		return f, vimError(err, step, name)
	}
	if f.id = names[name]; f.id == "" {
		return f, errs.New(errs.NotFound, step, name, "vSphere has no storage policy of that name").WithHint("govc storage.policy.ls lists them; the account needs StorageProfile.View")
	}
	var hubs []pbmtypes.PbmPlacementHub
	byID := map[string]string{}
	for _, store := range c.site.order {
		ref := c.stores[store].ref
		hubs = append(hubs, pbmtypes.PbmPlacementHub{HubType: ref.Type, HubId: ref.Value})
		byID[ref.Value] = store
	}
	res, err := service.CheckRequirements(ctx, hubs, nil, []pbmtypes.BasePbmPlacementRequirement{
		&pbmtypes.PbmPlacementCapabilityProfileRequirement{ProfileId: pbmtypes.PbmProfileId{UniqueId: f.id}}})
	if err != nil {
		return f, vimError(err, step, name)
	}
	for _, hub := range res.CompatibleDatastores() {
		if store := byID[hub.HubId]; store != "" {
			f.compatible[store] = true
		}
	}
	return f, nil
}

// profiles gives the ids of the storage policies by name.
func (c *Client) profiles(ctx context.Context, service *pbm.Client) (map[string]string, error) {
	ids, err := service.QueryProfile(ctx, pbmtypes.PbmProfileResourceType{ResourceType: string(pbmtypes.PbmProfileResourceTypeEnumSTORAGE)},
		string(pbmtypes.PbmProfileCategoryEnumREQUIREMENT))
	if err != nil || len(ids) == 0 {
		return nil, err
	}
	list, err := service.RetrieveContent(ctx, ids)
	if err != nil {
		return nil, err
	}
	out := map[string]string{}
	for _, p := range list {
		profile := p.GetPbmProfile()
		out[profile.Name] = profile.ProfileId.UniqueId
	}
	return out, nil
}
